import { type AssessmentId } from '#domain/assessment.ts';
import { duplicateFile } from '#domain/duplicate-assessment.ts';
import { formatCount } from '#shared/format.ts';

import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

/** Puts a duplicate beside the assessment; words for the page when it fails or lacks anything. */
export async function keepDuplicate(id: AssessmentId): Promise<string | null> {
  const stamp = await stampNow();
  const copied = await store.copier.copyOut(id, stamp);
  if (!copied.ok) return describeStorageFailure(copied.failure);
  const { file, unreadable } = copied.value;
  const opened = await store.copier.copyIn(duplicateFile(file, stamp.at, stamp.by));
  if (!opened.ok) return describeStorageFailure(opened.failure);
  if (unreadable.length === 0) return null;
  return `The duplicate is made, but without ${formatCount(unreadable.length, 'stored record')} that cannot be read. What is stored has been kept as it is.`;
}
