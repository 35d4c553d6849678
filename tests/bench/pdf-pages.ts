import { readFile } from 'node:fs/promises';

import { jsPDF } from 'jspdf';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { createReport } from '#features/reporting/create-report.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';

import { reportFonts } from '../support/report-fonts.ts';

const RUNS = 5;

/**
 * The sample's report, tagged, against jsPDF alone putting as many pages with the same amount of
 * text in a built-in font and no layout, in turn in one process. Medians, milliseconds.
 */
export async function run(): Promise<object> {
  const sample = parseAssessmentFile(await readFile('public/sample-assessment.json', 'utf8'));
  if (!sample.ok) throw new Error('The sample cannot be read');
  const framework = findFramework(sample.value.assessment.frameworkId);
  if (framework === null) throw new Error('The framework is built in');
  const times: number[] = [];
  const floorTimes: number[] = [];
  let pageCount = 0;
  for (let turn = 0; turn < RUNS; turn += 1) {
    const start = performance.now();
    const document = createReport(
      { ...sample.value, crestBytes: null },
      framework,
      '2026-11-23T09:00:00Z',
    );
    // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other down
    const rendered = await renderPdf(document, reportFonts);
    times.push(performance.now() - start);
    if (!rendered.ok) throw new Error('The report was cancelled');
    pageCount = rendered.value.pageCount;
    const floorStart = performance.now();
    drawBarePages(pageCount, JSON.stringify(document.blocks));
    floorTimes.push(performance.now() - floorStart);
  }
  const [coldMs] = times;
  const ms = readMedian(times);
  return {
    pages: pageCount,
    coldMs,
    medianMs: ms,
    pagesPerSecond: (pageCount / ms) * 1000,
    barePagesMs: readMedian(floorTimes),
    ratioToFloor: ms / readMedian(floorTimes),
    targetMs: 2000,
  };
}

function drawBarePages(pageCount: number, text: string): void {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  const perPage = Math.ceil(text.length / pageCount);
  for (let page = 0; page < pageCount; page += 1) {
    if (page > 0) pdf.addPage();
    const onPage = text.slice(page * perPage, (page + 1) * perPage);
    for (let line = 0; line * 90 < onPage.length; line += 1) {
      pdf.text(onPage.slice(line * 90, (line + 1) * 90), 50, 50 + line * 12);
    }
  }
  pdf.output('arraybuffer');
}

function readMedian(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
