import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import {
  fullReport,
  readAudience,
  type ReportChoices,
  reportVersions,
  sectionIds,
} from '#report/audience/report-choices.ts';
import { buildReport } from '#report/build-report.ts';
import { renderDocx } from '#report/docx/render-docx.ts';
import { renderHtml } from '#report/html/render-html.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

import { pdfText } from '../e2e/support/pdf-text.ts';
import { HOUSING_ID } from '../support/builders.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { plantEverywhere } from './plant-everywhere.ts';

const { planter, input } = plantEverywhere();

const everyChoice = reportVersions.flatMap((version) =>
  [false, true].map((isForPublic): ReportChoices => ({
    ...fullReport,
    version,
    isForPublic,
    unitId: HOUSING_ID,
    areaIds: ['X', 'Y'],
    sectionIds: [...sectionIds],
  })),
);

function build(choices: ReportChoices, from = input): ReportDocument {
  const audience = readAudience(choices);
  return buildReport({ ...from, audience, hasCommentary: audience === 'internal' }, choices);
}

/** What people can read in the file, its properties, pictures and alternative texts too. */
async function readWord(document: ReportDocument): Promise<string> {
  const parts = Object.entries(unzipSync(await renderDocx(document)));
  return parts
    .filter(([name]) => /\.(xml|svg)$/.test(name))
    .flatMap(([, bytes]) => strFromU8(bytes).match(/>[^<]+<|(?:descr|title)="[^"]*"/g) ?? [])
    .filter((words) => !words.startsWith('>PAGEREF'))
    .join('\n');
}

async function readPdf(document: ReportDocument): Promise<string> {
  const rendered = await renderPdf(document, reportFonts);
  if (!rendered.ok) throw new Error(rendered.failure.kind);
  return pdfText(rendered.value.bytes).replaceAll(/\s+/g, ' ');
}

function findPlaces(text: string): string[] {
  const missing = new Set(planter.findMissing(text));
  return [...planter.words.keys()].filter((place) => !missing.has(place));
}

describe.each(everyChoice)('$version, for the public: $isForPublic', (choices) => {
  const document = build(choices);
  const places = findPlaces(JSON.stringify(document));

  test('the PDF, the web page and the Word file have every planted word of the version, and no other', async () => {
    // the council's name at least
    expect(places).toContain('council');
    expect(findPlaces(await readPdf(document))).toEqual(places);
    expect(findPlaces(renderHtml(document))).toEqual(places);
    expect(findPlaces(await readWord(document))).toEqual(places);
  });
});

test('the full report has the words of every kind of record, those of representation too', () => {
  const kinds = new Set(
    findPlaces(JSON.stringify(build(fullReport))).map((at) => at.split('.')[0]),
  );
  expect([...kinds]).toEqual(expect.arrayContaining(Object.keys(input.records)));
});

test('a number of few people is in no file for the public: another small one would make the same', async () => {
  const choices: ReportChoices = { ...fullReport, version: 'public' };
  const buildWith = (male: number) => {
    // everybody stays 4,030, which may be shown
    const counts = { female: 4030 - male, male, 'prefer-not-to-say': 0, 'not-known': 0 };
    return build(choices, plantEverywhere(counts).input);
  };
  const [three, four, many] = [buildWith(3), buildWith(4), buildWith(3000)];
  for (const read of [readWord, readPdf, renderHtml]) {
    // one file after another, as each is compared with the next
    // oxlint-disable-next-line eslint/no-await-in-loop
    const texts = [await read(three), await read(four), await read(many)];
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('Withheld: small numbers');
    expect(texts[0]).not.toMatch(/\b4,?027\b/);
    expect(texts[2]).not.toBe(texts[0]);
  }
});
