import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';

import {
  fullReport,
  readAudience,
  type ReportChoices,
  reportVersions,
  sectionIds,
} from '#report/audience/report-choices.ts';
import { buildReport } from '#report/build-report.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';

import { HOUSING_ID } from '../../support/builders.ts';
import { openPdf } from '../../support/matterhorn/opened-pdf.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { readAttribute, readEntry } from '../../support/ua-check/structure-reader.ts';
import { checkUa } from '../../support/ua-check/ua-check.ts';
import { plantEverywhere } from '../plant-everywhere.ts';

const { input } = plantEverywhere();

async function render(choices: Partial<ReportChoices>): Promise<Uint8Array> {
  const whole: ReportChoices = {
    ...fullReport,
    unitId: HOUSING_ID,
    areaIds: ['X', 'Y'],
    sectionIds: [...sectionIds],
    ...choices,
  };
  const audience = readAudience(whole);
  const rendered = await renderPdf(buildReport({ ...input, audience }, whole), reportFonts);
  if (!rendered.ok) throw new Error(rendered.failure.kind);
  return rendered.value.bytes;
}

test.each(reportVersions)(
  'the %s version of an assessment with everything in it breaks no rule, internal or public',
  async (version) => {
    expect(await checkUa(await render({ version }))).toEqual([]);
    expect(await checkUa(await render({ version, isForPublic: true }))).toEqual([]);
  },
);

test('a profile of groups has two heading rows, notes that its headings lead to, and evidence links', async () => {
  const { elements, pages } = openPdf(await PDFDocument.load(await render({})));
  const wide = elements.filter((cell) => readAttribute(cell, 'ColSpan')?.toString() === '3');
  expect(wide.length).toBeGreaterThan(0);
  const notes = elements.filter(({ type }) => type === 'Note');
  const references = elements.filter(
    ({ type, parent }) => type === 'Reference' && parent?.type === 'TH',
  );
  expect(notes.length).toBeGreaterThan(0);
  expect(references).toHaveLength(notes.length);
  const outward = pages
    .flatMap(({ annotations }) => annotations)
    .filter(({ dict }) => readEntry(dict, 'A') !== undefined);
  expect(outward.length).toBeGreaterThan(0);
});
