import { readFile } from 'node:fs/promises';

import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { type AssessmentFile } from '#domain/assessment-file.ts';
import { packCopy } from '#features/backup/pack-copy.ts';
import { describeFault } from '#features/backup/copy-fault-words.ts';
import { readCopy } from '#features/backup/read-copy.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createStore } from '#storage/store.ts';

import { aFramework, anAssessment, threeUnits } from '../../support/builders.ts';

const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Siân' };
let count = 0;

/** An assessment with two evidence files, as it is stored. */
async function aStoreWithEvidence() {
  const store = createStore(new EqualityDatabase(`packed-${(count += 1)}`));
  const assessment = anAssessment();
  await store.assessments.create(assessment, threeUnits(), stamp);
  const added = await store.records.add('evidence', assessment.id, [{ title: 'Minutes' }], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  for (const text of ['First ŵ', 'Second']) {
    const bytes = new TextEncoder().encode(text).buffer;
    const file = { fileName: 'minutes.txt', mediaType: 'text/plain', bytes };
    await store.files.attach(added.value[0]!, file, stamp);
  }
  const copied = await store.copier.copyOut(assessment.id, stamp);
  if (!copied.ok) throw new Error(copied.failure.kind);
  return { store, file: copied.value.file };
}

async function aPackedCopy() {
  const { store, file } = await aStoreWithEvidence();
  const hashes = file.records.evidence[0]!.fileVersions.map((version) => version.sha256);
  return { file, packed: await packCopy(file, await store.files.readMany(hashes)) };
}

const read = (bytes: Uint8Array) =>
  readCopy(new File([new Uint8Array(bytes)], 'copy.zip'), () => aFramework());

test('what we export we can import, evidence files included, byte for byte', async () => {
  const { file, packed } = await aPackedCopy();
  const opened = await read(packed);
  if (!opened.ok) throw new Error(opened.failure.kind);
  expect(opened.value.file).toEqual(file);
  expect(opened.value.missingFileCount).toBe(0);
  const other = createStore(new EqualityDatabase(`packed-${(count += 1)}`));
  const copied = await other.copier.copyIn(opened.value.file, opened.value.evidenceFiles);
  expect(copied.ok).toBe(true);
  const texts = await Promise.all(
    file.records.evidence[0]!.fileVersions.map(async ({ sha256 }) => {
      const stored = await other.files.read(sha256);
      return stored.ok ? new TextDecoder().decode(stored.value.bytes) : stored.failure.kind;
    }),
  );
  expect(texts).toEqual(['First ŵ', 'Second']);
});

test('an evidence file that was changed in the copy is refused in one sentence', async () => {
  const parts = unzipSync((await aPackedCopy()).packed);
  const name = Object.keys(parts).find((each) => each.startsWith('files/'))!;
  const opened = await read(zipSync({ ...parts, [name]: strToU8('Forged') }));
  if (opened.ok) throw new Error('it was taken');
  expect(describeFault(opened.failure)).toMatch(
    /^An evidence file or the crest in the copy is damaged[^.]*\.$/,
  );
});

test('a copy without its files is taken, and says how many are missing', async () => {
  const { 'assessment.json': content } = unzipSync((await aPackedCopy()).packed);
  const opened = await read(zipSync({ 'assessment.json': content! }));
  expect(opened).toMatchObject({ ok: true, value: { missingFileCount: 2, evidenceFiles: [] } });
});

test.each([
  ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-copy'],
  ['half a zip', zipSync({ 'assessment.json': strToU8('{}') }).subarray(0, 30), 'not-a-copy'],
  ['a path that climbs out', zipSync({ '../x': strToU8('x') }), 'not-a-copy'],
])('%s is refused', async (_name, bytes, kind) => {
  expect(await read(bytes)).toEqual({ ok: false, failure: { kind } });
});

/** Sample files of each released format stay here for ever. */
async function openReleased(format: number): Promise<AssessmentFile> {
  const text = await readFile(`tests/files/assessment-format-${format}.json`, 'utf8');
  const opened = await readCopy(new File([text], 'copy.json'), findFramework);
  if (!opened.ok) throw new Error(describeFault(opened.failure));
  return opened.value.file;
}

test('a copy of format 1 still opens, with nothing in the places that came later', async () => {
  const file = await openReleased(1);
  expect(file.formatVersion).toBe(5);
  expect(file.answers).toHaveLength(597);
  expect(Object.values(file.records).flat()).toEqual([]);
});

test('a copy of format 2 still opens, with all of its records', async () => {
  const file = await openReleased(2);
  expect(file.answers).toHaveLength(597);
  const counts = Object.entries(file.records).map(([kind, rows]) => [kind, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    evidence: 12,
    scrutiny: 6,
    consultations: 2,
    objectives: 3,
    measures: 5,
    actions: 10,
    reviews: 1,
    signOffs: 3,
    groupSchemes: 0,
    populations: 0,
    headcounts: 0,
    benchmarks: 0,
    representationTargets: 0,
  });
  expect(file.records.measures.every((each) => each.quartiles.length === 0)).toBe(true);
});

test('a copy of format 3 still opens, with who works here and what is aimed for', async () => {
  const file = await openReleased(3);
  expect(file.records.populations).toHaveLength(5);
  expect(file.records.headcounts).toHaveLength(12);
  expect(file.records.headcounts[2]?.counts).toMatchObject({ white: 1421, 'not-known': 84 });
  expect(file.records.benchmarks).toHaveLength(3);
  expect(file.records.representationTargets[0]).toMatchObject({ value: 8, day: '2031-03-31' });
});

test('a copy of format 4 still opens, with the crest and the colour', async () => {
  const { assessment } = await openReleased(4);
  expect(assessment.crest).toMatchObject({ fileName: 'crest ŵ.png', widthPixels: 300 });
  expect(assessment.crestAlternative).toMatch(/^A red kite/);
  expect(assessment.accentColour).toBe('#5B2A86');
});

test('the crest goes with the copy and comes back byte for byte', async () => {
  const { store, file: before } = await aStoreWithEvidence();
  const { id } = before.assessment;
  const bytes = new TextEncoder().encode('picture').buffer;
  const picture = { fileName: 'crest.png', widthPixels: 3, heightPixels: 4, bytes };
  await store.crests.set(id, { ...picture, mediaType: 'image/png' }, stamp);
  const copied = await store.copier.copyOut(id, stamp);
  if (!copied.ok) throw new Error(copied.failure.kind);
  const { file } = copied.value;
  const sha256 = file.assessment.crest?.sha256 ?? '';
  const opened = await read(await packCopy(file, await store.files.readMany([sha256])));
  expect(opened).toMatchObject({
    ok: true,
    value: { crest: { sha256, mediaType: 'image/png', sizeBytes: 7 }, missingFileCount: 2 },
  });
  const without = await read(await packCopy(file, []));
  expect(without).toMatchObject({ ok: true, value: { crest: null } });
});
