// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { assessmentIdSchema } from '#domain/assessment.ts';
import { unitIdSchema } from '#domain/unit.ts';
import { SaveStatusLine } from '#features/answering/save-status-line.tsx';
import { fail, type Result, succeed } from '#shared/result.ts';
import { createWriter } from '#storage/writer.ts';
import { type AnyDraft, type Draft } from '#storage/draft.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';

import { ASSESSMENT_ID, HOUSING_ID } from '../../support/builders.ts';

const draft: Draft = {
  assessmentId: assessmentIdSchema.parse(ASSESSMENT_ID),
  unitId: unitIdSchema.parse(HOUSING_ID),
  criterionId: '1.Y.01',
  patch: { commentary: 'Tŷ' },
  editId: 'visit',
  at: '2026-11-23T14:02:00.000Z',
  by: '',
};

/** A writer onto a disk that is first in this state and then has room. */
function aWriterOnto(kind: StorageFailure['kind']) {
  const saved: AnyDraft[] = [];
  let isMended = false;
  const writer = createWriter({
    save: async (each): Promise<Result<null, StorageFailure>> => {
      if (!isMended) return fail({ kind });
      saved.push(each);
      return succeed(null);
    },
    keepDraft: () => true,
    dropDraft: async () => {},
  });
  return { writer, saved, mend: () => (isMended = true) };
}

test.each([
  ['full', /storage is full/],
  ['closed', /cannot be reached/],
  ['newer', /newer version/],
  ['missing', /erased in another tab/],
  ['unreadable', /cannot be read/],
] as const)(
  'what could not be saved (%s) is said, kept, and saved on a second try',
  async (kind, words) => {
    const { writer, saved, mend } = aWriterOnto(kind);
    render(<SaveStatusLine writer={writer} />);
    await act(async () => writer.write(draft));
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved.');
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(writer.readPending(ASSESSMENT_ID, HOUSING_ID, '1.Y.01')).toEqual(draft.patch);

    mend();
    await userEvent.click(screen.getByRole('button', { name: 'Try to save again' }));
    expect(await screen.findByText(/^Saved at \d\d:\d\d$/)).toBeInTheDocument();
    expect(saved).toEqual([draft]);
  },
);
