import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { cutPart } from '#domain/merge/cut-part.ts';
import { partHeadSchema } from '#domain/merge/part-head.ts';
import { type PartFile } from '#domain/merge/part.ts';
import { hashBytes } from '#storage/hash-bytes.ts';
import { packPart, unpackPart } from '#storage/part-pack.ts';

import { HOUSING_ID } from '../support/builders.ts';
import { anAssessmentFile } from '../support/file-builders.ts';
import { aRecord, nextId } from '../support/record-builders.ts';

const bytes = new TextEncoder().encode('Signed ŵ');
const head = partHeadSchema.parse({
  id: nextId(),
  purpose: 'fill-in',
  unitIds: [HOUSING_ID],
  sentTo: 'Housing',
  sentAt: '2026-11-24T09:00:00.000Z',
  sentBy: '',
});

async function aReturnedPart() {
  const sha256 = await hashBytes(bytes);
  const version = {
    id: nextId(),
    sha256,
    fileName: 'minutes.txt',
    mediaType: 'text/plain',
    sizeBytes: bytes.byteLength,
    attachedAt: '2026-11-24T10:00:00.000Z',
  };
  const evidence = aRecord('evidence', {
    answerKeys: [`${HOUSING_ID}/1.Y.01`],
    fileVersions: [version],
  });
  const content = cutPart(anAssessmentFile({ records: { evidence: [evidence] } }), head);
  const part: PartFile = { head, sent: content, returned: { copyId: nextId(), content } };
  const file = {
    sha256,
    bytes: bytes.buffer,
    mediaType: 'text/plain',
    sizeBytes: bytes.byteLength,
  };
  return { part, file };
}

test('a part comes back from its zip with its evidence files', async () => {
  const { part, file } = await aReturnedPart();
  const read = await unpackPart(await packPart(part, [file]));
  expect(read).toMatchObject({ ok: true, value: { part, files: [{ sha256: file.sha256 }] } });
});

test('a file that no evidence names is left out', async () => {
  const { part } = await aReturnedPart();
  const other = new TextEncoder().encode('other');
  const stray = {
    sha256: await hashBytes(other),
    bytes: other.buffer,
    mediaType: '',
    sizeBytes: other.byteLength,
  };
  const read = await unpackPart(await packPart(part, [stray]));
  expect(read).toMatchObject({ ok: true, value: { files: [] } });
});

test.each([
  [
    'a saved copy',
    strToU8('{"format":"equality-standard-assessment","formatVersion":5}'),
    'not-a-part',
  ],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-json'],
  ['nothing', new Uint8Array(), 'not-json'],
  ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-part'],
  ['half a zip', zipSync({ 'part.json': strToU8('{}') }).subarray(0, 30), 'not-a-part'],
  ['a part with no content', zipSync({ 'part.json': strToU8('{}') }), 'not-a-part'],
  [
    'prototype keys',
    strToU8('{"format":"equality-standard-part","formatVersion":1,"__proto__":{"a":1}}'),
    'foreign',
  ],
])('%s is refused', async (_name, content, kind) => {
  expect(await unpackPart(content)).toMatchObject({ ok: false, failure: { kind } });
});

test('a file that is not what its name says is refused', async () => {
  const { part, file } = await aReturnedPart();
  const damaged = { ...file, bytes: new TextEncoder().encode('Signed x').buffer };
  expect(await unpackPart(await packPart(part, [damaged]))).toEqual({
    ok: false,
    failure: { kind: 'damaged-file' },
  });
});
