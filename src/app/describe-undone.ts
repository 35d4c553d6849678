import { type Change } from '#domain/change.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { describeStep } from '#features/records/describe-step.ts';
import { nameRecord } from '#features/records/record-titles.ts';
import { type HistoryStep } from '#storage/session-history.ts';

import { store } from '#app/store.ts';

/** What was undone or made again, in words: of which record, and what of it. */
export async function describeUndone(step: HistoryStep): Promise<string> {
  const [first] = step;
  return describeStep(step, first === undefined ? '' : await nameChanged(first));
}

/** What the changed record is called now: a record's title in quotes, an answer's criterion. */
async function nameChanged({ table, assessmentId, recordId }: Change): Promise<string> {
  if (table === 'answers') return `answer ${readAnswerName(recordId).criterionId}`;
  const kind = recordKinds.find((each) => each === table);
  if (kind === undefined) return '';
  const loaded = await store.records.load(kind, assessmentId, recordId);
  return loaded.ok ? `“${nameRecord(kind, loaded.value)}”` : 'a record';
}
