import { type AssessmentId } from '#domain/assessment.ts';
import { cutPart } from '#domain/merge/cut-part.ts';
import { type PartHead } from '#domain/merge/part-head.ts';
import { type PartFile } from '#domain/merge/part.ts';
import { namePartFile } from '#features/colleagues/name-part-file.ts';
import { type PartRequest } from '#features/colleagues/send-parts.tsx';
import { formatCount } from '#shared/format.ts';
import { packPart } from '#storage/part-pack.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { saveFile } from '#ui/save-file.ts';

import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

const ZIP = 'application/zip';

/** Makes a file for each request, notes that it was sent and hands it over; words for the page. */
export async function sendParts(
  id: AssessmentId,
  requests: readonly PartRequest[],
): Promise<string> {
  if (store.writer.readStatus().state === 'failed') {
    return 'Something you typed is not saved yet, and would not be in it. Save it first.';
  }
  const stamp = await stampNow();
  const copied = await store.copier.copyOut(id, stamp);
  if (!copied.ok) return describeStorageFailure(copied.failure);
  const { file, unreadable } = copied.value;
  if (unreadable.length > 0) {
    return `${formatCount(unreadable.length, 'record')} cannot be read, so no part was made. Save a copy and ask for help.`;
  }
  const parts = requests.map((request): PartFile => {
    const head = writeHead(request, stamp);
    return { head, sent: cutPart(file, head), returned: null };
  });
  const rows = parts.map(({ head }) => ({
    ...head,
    assessmentId: id,
    role: 'sent' as const,
    sent: null,
  }));
  const noted = await store.parts.addSent(rows);
  if (!noted.ok) return describeStorageFailure(noted.failure);
  const name = await saveParts(file.assessment.councilName, parts);
  return `${formatCount(parts.length, 'part')} saved as ${name}.${parts.length > 1 ? ' It holds one file for each service: send each its own.' : ''}`;
}

function writeHead({ purpose, sentTo, units }: PartRequest, stamp: Stamp): PartHead {
  const unitIds = units.map((unit) => unit.id);
  return { id: createId(), purpose, unitIds, sentTo, sentAt: stamp.at, sentBy: stamp.by };
}

/** One part as it is; several in one zip, as browsers ask before each of many downloads. */
async function saveParts(councilName: string, parts: readonly PartFile[]): Promise<string> {
  const files = new Map<string, Uint8Array>();
  for (const part of parts) {
    const name = namePartFile(councilName, part.head.sentTo, `to-${part.head.purpose}`);
    // two services may have names that make the same file name
    const free = files.has(name) ? name.replace(/\.zip$/, `-${files.size + 1}.zip`) : name;
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
    files.set(free, await packPart(part, []));
  }
  const [only] = files;
  if (only !== undefined && files.size === 1) {
    saveFile(only[0], only[1], ZIP);
    return only[0];
  }
  const { zipSync } = await import('fflate');
  const name = namePartFile(councilName, 'services', 'parts');
  saveFile(name, zipSync(Object.fromEntries(files), { level: 0 }), ZIP);
  return name;
}
