import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { type AssessmentFile, parseAssessmentFile } from '#domain/assessment-file.ts';
import { createReport } from '#features/reporting/create-report.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';
import { freezeFile } from '#storage/snapshot-repository.ts';

import { reportFonts } from '../../support/report-fonts.ts';

/** The sample with a crest, its long names and, once frozen, every step signed. */
async function aSignedSample(): Promise<AssessmentFile> {
  const text = readFileSync('tests/files/assessment-format-4.json', 'utf8');
  const parsed = parseAssessmentFile(text);
  if (!parsed.ok) throw new Error(parsed.failure.kind);
  const { records } = parsed.value;
  const signOffs = records.signOffs.map((step) => ({
    ...step,
    name: 'Councillor Angharad Llywelyn-Bowen',
    signedOn: '2026-11-20',
  }));
  const file = { ...parsed.value, records: { ...records, signOffs } };
  const snapshot = await freezeFile(file, { title: 'Signed', reason: 'sign-off' });
  return { ...file, snapshots: [snapshot] };
}

test.each([
  ['signed off', 0],
  ['changed since', 1],
])('all that a cover says fits one page when it is %s', async (name, leftOut) => {
  const file = await aSignedSample();
  const framework = findFramework(file.assessment.frameworkId);
  if (framework === null) throw new Error('No framework');
  const crestBytes = new Uint8Array(readFileSync('tests/files/crests/see-through.png')).buffer;
  const record = { ...file, answers: file.answers.slice(leftOut), crestBytes };
  const document = createReport(record, framework, '2026-11-23T09:00:00Z');
  expect(document.draftNotice?.includes(name) ?? name === 'signed off').toBe(true);
  const [cover] = document.blocks;
  if (cover?.kind !== 'cover' || cover.crest === null) throw new Error('No crest');
  const rendered = await renderPdf({ ...document, blocks: [cover] }, reportFonts);
  expect(rendered).toMatchObject({ ok: true, value: { pageCount: 1 } });
});
