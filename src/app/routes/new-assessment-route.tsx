import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

import { findFramework, listFrameworks } from '#content/frameworks/built-in-frameworks.ts';
import { assessmentSchema } from '#domain/assessment.ts';
import { emptyDayParts } from '#domain/day-parts.ts';
import { readServiceNames } from '#domain/service-names.ts';
import {
  type DetailsForm as DetailsFormValues,
  readDetails,
} from '#features/assessments/details-form-schema.ts';
import { DetailsForm } from '#features/assessments/details-form.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { createId } from '#storage/stamp.ts';
import { createUnit } from '#storage/unit-repository.ts';
import { Notice } from '#ui/notice.tsx';

import { stampNowBy } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

const frameworks = listFrameworks();
const [firstFramework] = frameworks;
const initial: DetailsFormValues = {
  councilName: '',
  frameworkId: firstFramework?.id ?? '',
  periodStart: emptyDayParts,
  periodEnd: emptyDayParts,
  levelAimedFor: '',
  strandIds: firstFramework?.strands.map((strand) => strand.id) ?? [],
  completedByName: '',
  completedByRole: '',
  serviceRuleKind: 'every',
  neededPercent: '',
  services: '',
};

export function Component() {
  const [, navigate] = useHashLocation();
  const [problem, setProblem] = useState<string | null>(null);

  async function create(form: DetailsFormValues): Promise<void> {
    const framework = findFramework(form.frameworkId);
    if (framework === null) throw new Error('The form offers only frameworks that exist');
    const details = readDetails(form);
    const stamp = stampNowBy(details.completedByName);
    const assessment = assessmentSchema.parse({
      ...details,
      id: createId(),
      frameworkId: framework.id,
      frameworkVersion: framework.version,
      archivedAt: null,
      deletedAt: null,
      createdAt: stamp.at,
      updatedAt: stamp.at,
      updatedBy: stamp.by,
    });
    const { names, duplicates, tooLong } = readServiceNames(form.services, []);
    if (tooLong.length > 0) {
      setProblem(
        `A service’s name may have 200 characters at most: “${tooLong[0]?.slice(0, 60)}…”`,
      );
      return;
    }
    const corporate = createUnit(assessment.id, 'corporate', 'The council as a whole', stamp);
    const services = names.map((name) => createUnit(assessment.id, 'service', name, stamp));
    const created = await store.assessments.create(assessment, [corporate, ...services], stamp);
    if (!created.ok) {
      setProblem(describeStorageFailure(created.failure));
      return;
    }
    await store.settings.savePersonName(details.completedByName);
    // a list that was not taken whole is shown as it was taken
    const isWhole = duplicates.length === 0;
    navigate(isWhole ? pathTo.overview(assessment.id) : pathTo.services(assessment.id));
  }

  return (
    <>
      <title>Start a new assessment – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.home())}>
        Your assessments
      </a>
      <h1 className="govuk-heading-l">Start a new assessment</h1>
      <p className="govuk-body">
        {formatCount(frameworks.length, 'edition')} of the Standard to choose from. The official
        text is out of print: the criteria are in our own words, and each shows what it rests on.
      </p>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <DetailsForm
        frameworks={frameworks}
        initial={initial}
        isNew
        submitText="Create the assessment"
        onSubmit={create}
      />
    </>
  );
}
