import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { HomePage } from '#features/assessments/home-page.tsx';
import { pathTo } from '#shared/paths.ts';
import { type AssessmentPatch } from '#storage/assessment-repository.ts';
import { useLiveRead } from '#storage/use-live-read.ts';
import { type AssessmentId } from '#domain/assessment.ts';

import { keepDuplicate } from '#app/duplicate-assessment.ts';
import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

/** The assessments, and when anything in each was last changed. */
async function readList() {
  const { rows, unreadable } = await store.assessments.list();
  const lastChanges = await Promise.all(
    rows.map(async ({ id, updatedAt }) => {
      const answeredAt = await store.answers.readLastChange(id);
      return [id, answeredAt !== null && answeredAt > updatedAt ? answeredAt : updatedAt] as const;
    }),
  );
  const parts = await Promise.all(rows.map(async ({ id }) => store.parts.list(id)));
  const received = parts.flatMap((list) => list.rows.filter(({ role }) => role === 'received'));
  return {
    rows,
    unreadable,
    changedAt: new Map<string, string>(lastChanges),
    partNames: new Map<string, string>(received.map((part) => [part.assessmentId, part.sentTo])),
  };
}

export function Component() {
  const [, navigate] = useHashLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const list = useLiveRead(readList, []);
  if (list.status === 'loading') return <p className="govuk-body">Loading your assessments…</p>;

  async function change(id: AssessmentId, patch: AssessmentPatch): Promise<void> {
    const changed = await store.assessments.update(id, patch, await stampNow());
    setProblem(changed.ok ? null : describeStorageFailure(changed.failure));
  }

  async function duplicate(id: AssessmentId): Promise<void> {
    setProblem(await keepDuplicate(id));
  }

  async function openSample(): Promise<void> {
    const address = new URL('sample-assessment.json', document.baseURI);
    const response = await fetch(address).catch(() => null);
    const sample = response?.ok ? parseAssessmentFile(await response.text()) : null;
    if (!sample?.ok)
      return setProblem('The sample could not be loaded. Reload the page and try again.');
    const opened = await store.copier.copyIn(sample.value);
    if (!opened.ok) return setProblem(describeStorageFailure(opened.failure));
    return navigate(pathTo.overview(opened.value));
  }

  async function erase(id: AssessmentId): Promise<void> {
    const erased = await store.assessments.erase(id);
    setProblem(erased.ok ? null : describeStorageFailure(erased.failure));
  }

  const now = () => new Date().toISOString();
  return (
    <HomePage
      assessments={list.value.rows}
      unreadable={list.value.unreadable}
      changedAt={list.value.changedAt}
      partNames={list.value.partNames}
      findFramework={findFramework}
      problem={problem}
      onStart={() => navigate(pathTo.newAssessment())}
      onOpenSample={() => void openSample()}
      actions={{
        archive: ({ id }) => void change(id, { archivedAt: now() }),
        remove: ({ id }) => void change(id, { deletedAt: now() }),
        bringBack: ({ id }) => void change(id, { archivedAt: null, deletedAt: null }),
        duplicate: ({ id }) => void duplicate(id),
        erase: ({ id }) => void erase(id),
      }}
    />
  );
}
