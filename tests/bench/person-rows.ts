import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Page } from 'playwright-core';
import { build } from 'vite';

import { writeWorkbook } from '#features/documents/write-workbook.ts';

import { launchBrowser } from '../e2e/support/browser.ts';
import { serveFolder } from '../e2e/support/static-server.ts';

const PEOPLE = 20_000;
const RUNS = 7;
/** A workbook takes seconds, so fewer. */
const WORKBOOK_RUNS = 3;

const columns: readonly (readonly [head: string, readonly string[]])[] = [
  ['Sex', ['Female', 'Male', '']],
  ['Ethnic origin', ['White: British', 'White: Irish', 'Asian: Indian', 'Mixed, other', '']],
  ['Disabled', ['Yes', 'No', 'Prefer not to say']],
  ['Religion', ['None', 'Christian', 'Muslim', 'Hindu', 'Not stated']],
  ['Directorate', ['Housing', 'Planning', 'Adult social care', "Children's services"]],
  ['Grade', Array.from({ length: 12 }, (_, index) => `Grade ${index + 1}`)],
  ['Age', Array.from({ length: 50 }, (_, index) => `${17 + index}`)],
  ['FTE', ['1', '0.5', '0.6', '0.8108']],
  ['Contract', ['Permanent', 'Fixed term', 'Casual']],
  ['Site', Array.from({ length: 30 }, (_, index) => `Site ${index}`)],
];
const heads = ['Payroll number', 'Surname', 'First name', 'Post title', 'Start date'];

// the policy is that of the app: the worker must run under it
const PAGE = `<!doctype html><title>Bench</title><meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'">`;

// text, because tsx adds to a function what the page does not have
const countScript = (fileName: string) => `(async () => {
  const { openPeopleFile } = await import(new URL('people.js', location.href).href);
  const blob = await (await fetch('${fileName}')).blob();
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  });
  observer.observe({ type: 'longtask' });
  let isBusy = true;
  let longestGap = 0;
  let frame = performance.now();
  requestAnimationFrame(function tick() {
    longestGap = Math.max(longestGap, performance.now() - frame);
    frame = performance.now();
    if (isBusy) requestAnimationFrame(tick);
  });
  const start = performance.now();
  const opened = await openPeopleFile(new File([blob], '${fileName}'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const openMs = performance.now() - start;
  const { columns } = opened.value.profile;
  const questions = columns.filter(({ values }) => values !== null).map(({ index, values }) => ({
    columnIndex: index,
    grouping: {
      kind: 'values',
      groupOf: Object.fromEntries(values.map(({ value }) => [value, value || 'not-known'])),
    },
    groupIds: [],
  }));
  const countStart = performance.now();
  const counted = await opened.value.count({ questions, only: null, fteColumnIndex: 12 });
  const countMs = performance.now() - countStart;
  isBusy = false;
  opened.value.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  if (!counted.ok || counted.value.peopleCount !== ${PEOPLE}) {
    throw new Error(JSON.stringify(counted));
  }
  return [openMs, countMs, Math.max(0, ...tasks), longestGap];
})()`;

// the floor: the same library takes the same text apart once, in the page, and counts nothing
const FLOOR = `(async () => {
  const { default: papa } = await import(new URL('papa.js', location.href).href);
  const text = await (await fetch('staff.csv')).text();
  const start = performance.now();
  const { data } = papa.parse(text, { delimiter: ',' });
  if (data.length < ${PEOPLE}) throw new Error('Rows are missing');
  return [performance.now() - start];
})()`;

/**
 * 20,000 people in 15 columns, from a chosen file to the totals of all columns that can be counted by:
 * the worker started, the file read for its columns, then read again for the count. Against the CSV
 * library alone taking the text apart once. Medians, milliseconds; `longestTaskMs` is the longest the
 * page was held up (0: never over 50), `longestFrameMs` the longest it went without a frame.
 */
export async function run(): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'people-'));
  await buildPage(folder);
  const server = await serveFolder(folder, '/');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const floorMs = readMedian(await measure(page, FLOOR, RUNS), 0);
    const csv = await measure(page, countScript('staff.csv'), RUNS);
    const workbook = await measure(page, countScript('staff.xlsx'), WORKBOOK_RUNS);
    const totalMs = readMedian(csv, 0) + readMedian(csv, 1);
    return {
      people: PEOPLE,
      columns: heads.length + columns.length,
      csv: describe(csv),
      papaparseAloneMs: floorMs,
      ratioToFloor: totalMs / floorMs,
      workbook: describe(workbook),
      targetMs: 1000,
    };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

function describe(times: readonly (readonly number[])[]) {
  const totals = times.map(([openMs = 0, countMs = 0]) => [openMs + countMs]);
  return {
    totalMs: readMedian(totals, 0),
    openMs: readMedian(times, 0),
    countMs: readMedian(times, 1),
    longestTaskMs: Math.max(...times.map((each) => each[2] ?? 0)),
    longestFrameMs: Math.max(...times.map((each) => each[3] ?? 0)),
  };
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: { people: 'src/storage/table-file/open-people-file.ts', papa: 'papaparse' },
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const people = makePeople();
  const all = [...heads, ...columns.map(([head]) => head)];
  const csv = [all, ...people].map((row) => row.map(quote).join(',')).join('\r\n');
  const sheet = all.map((head) => ({ head, kind: 'text' as const, widthCharacters: 9 }));
  const bytes = await writeWorkbook([{ name: 'Staff', columns: sheet, rows: people }]);
  await Promise.all([
    writeFile(join(outDir, 'index.html'), PAGE),
    writeFile(join(outDir, 'staff.csv'), csv),
    writeFile(join(outDir, 'staff.xlsx'), new Uint8Array(bytes)),
  ]);
}

/** Made-up people; the same ones each time. */
function makePeople(): string[][] {
  return Array.from({ length: PEOPLE }, (_, index) => [
    `${100_000 + index}`,
    `Surname ${(index * 7919) % 9973}`,
    `Name ${index % 997}`,
    `Post ${(index * 31) % 400}`,
    `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`,
    ...columns.map(([, values], column) => values[(index * (column + 3)) % values.length] ?? ''),
  ]);
}

function quote(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function measure(page: Page, script: string, runs: number): Promise<number[][]> {
  const results: number[][] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other down
    const times: unknown = await page.evaluate(script);
    if (!Array.isArray(times)) throw new Error('The page gave no times');
    results.push(times.map(Number));
  }
  return results;
}

function readMedian(times: readonly (readonly number[])[], position: number): number {
  const sorted = times.map((each) => each[position] ?? Number.NaN).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
