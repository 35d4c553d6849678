import { type ReturnedPart } from '#domain/merge/plan-merges.ts';
import { describePartFault } from '#features/colleagues/part-fault-words.ts';
import { readPartFile } from '#features/colleagues/read-part-file.ts';
import { assessmentIdSchema } from '#domain/assessment.ts';
import { type StoredFile } from '#storage/stored-file.ts';

export type ChosenParts = {
  readonly parts: readonly ReturnedPart[];
  /** Their evidence files, each once. */
  readonly files: readonly StoredFile[];
  /** A sentence for each file that is not taken. */
  readonly problems: readonly string[];
};

/** Reads many files one after the other; those that are no returned parts are named with the reason. */
export async function readChosenParts(chosen: readonly File[]): Promise<ChosenParts> {
  const parts: ReturnedPart[] = [];
  const files = new Map<string, StoredFile>();
  const problems: string[] = [];
  for (const file of chosen) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
    const read = await readPartFile(file);
    if (!read.ok) {
      problems.push(`${file.name}: ${describePartFault(read.failure)} It is left out.`);
      continue;
    }
    const { head, sent, returned } = read.value.part;
    if (returned === null) {
      problems.push(
        `${file.name}: This is a part as it was sent, not what came back. It is left out.`,
      );
      continue;
    }
    const copyId = assessmentIdSchema.parse(returned.copyId);
    parts.push({ head, sent, copyId, content: returned.content });
    for (const each of read.value.files) files.set(each.sha256, each);
  }
  return { parts, files: [...files.values()], problems };
}
