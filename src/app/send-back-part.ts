import { type AssessmentFile, parseAssessmentFile } from '#domain/assessment-file.ts';
import { noColleagueRows } from '#domain/merge/no-colleague-rows.ts';
import { type PartRow } from '#domain/merge/part-row.ts';
import { partHeadSchema } from '#domain/merge/part-head.ts';
import { namePartFile } from '#features/colleagues/name-part-file.ts';
import { formatCount } from '#shared/format.ts';
import { packPart } from '#storage/part-pack.ts';
import { saveFile } from '#ui/save-file.ts';

import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

/** Makes the file that goes back, with the evidence files added here; words for the page. */
export async function sendBackPart(part: PartRow): Promise<string> {
  if (store.writer.readStatus().state === 'failed') {
    return 'Something you typed is not saved yet, and would not be in it. Save it first.';
  }
  const copied = await store.copier.copyOut(part.assessmentId, await stampNow());
  if (!copied.ok) return describeStorageFailure(copied.failure);
  const { file, unreadable } = copied.value;
  const sent = parseAssessmentFile(part.sent ?? '');
  if (!sent.ok || unreadable.length > 0) {
    return 'Something stored here cannot be read, so the file was not made. Save a copy and ask for help.';
  }
  const known = new Set(listHashes(sent.value));
  const added = listHashes(file).filter((sha256) => !known.has(sha256));
  const files = await store.files.readMany(added);
  const { role: _role, sent: _sent, assessmentId: copyId, ...head } = part;
  const returned = { copyId, content: { ...file, colleagues: noColleagueRows } };
  const packed = await packPart(
    { head: partHeadSchema.parse(head), sent: sent.value, returned },
    files,
  );
  const name = namePartFile(file.assessment.councilName, part.sentTo, 'returned');
  saveFile(name, packed, 'application/zip');
  return `Saved as ${name}: ${formatCount(file.answers.length, 'answer')}, ${formatCount(file.records.actions.length, 'action')}, ${formatCount(files.length, 'evidence file')}. Send it back to ${part.sentBy || 'the person who sent you the part'}.`;
}

function listHashes(file: AssessmentFile): string[] {
  const versions = file.records.evidence.flatMap((item) => item.fileVersions);
  return [...new Set(versions.map(({ sha256 }) => sha256))];
}
