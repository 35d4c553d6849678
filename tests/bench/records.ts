import { readFile } from 'node:fs/promises';

import { type Page } from 'playwright-core';

import { parseAssessmentFile } from '#domain/assessment-file.ts';

import { launchBrowser } from '../e2e/support/browser.ts';
import { serveFolder } from '../e2e/support/static-server.ts';

const ACTIONS = 2000;
const EVIDENCE = 1000;
/** How often typing and sorting are tried on each list. */
const TURNS = 5;

/** Tasks that held the page up since the last reading, in milliseconds; those under 50 are not told. */
const WATCH = `
  window.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
`;

// the floor: the same 50 rows, written as plain HTML into the same page
const DRAW_RAW = `(() => {
  const table = document.querySelector('main table');
  const html = table.outerHTML;
  const box = document.createElement('div');
  document.body.append(box);
  const start = performance.now();
  box.innerHTML = html;
  box.getBoundingClientRect();
  const time = performance.now() - start;
  box.remove();
  return time;
})()`;

/**
 * Lists, filters, sorts and edits 2,000 actions and 1,000 evidence items in Chromium. Each step's
 * figure is the longest time the page was held up by it, in milliseconds: 0 means never over 50.
 */
export async function run(): Promise<object> {
  const server = await serveFolder('dist', '/equality/');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}#/open`);
    const buffer = Buffer.from(await makeCopy());
    await page
      .getByLabel('Saved copy')
      .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Open this copy' }).click();
    await page.getByRole('heading', { level: 1, name: /Aberwen/ }).waitFor();
    const overview = page.url();
    await page.evaluate(WATCH);
    const actions = await measureActions(page, overview);
    const evidence = await measureEvidence(page, overview);
    return { actionCount: ACTIONS, evidenceCount: EVIDENCE, actions, evidence };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureActions(page: Page, overview: string) {
  const openMs = await measure(page, async () => {
    await page.goto(`${overview}/actions`);
    await page.getByText(`50 of ${ACTIONS} shown`).waitFor();
  });
  const filterMs = await measure(page, () => typeInFind(page, '199'));
  const sortMs = await measure(page, async () => {
    for (const sort of ['title', 'lead', 'rag', 'due']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      await page.getByLabel('Sort by').selectOption(sort);
    }
  });
  const floorMs = Number(await page.evaluate(DRAW_RAW));
  const bulkEditMs = await measure(page, async () => {
    await page.getByLabel('Find').fill('Action 12');
    await page.getByRole('button', { name: /^Choose all/ }).click();
    await page.getByLabel('New priority').selectOption('high');
    await page.getByRole('button', { name: /^Change \d+ actions/ }).click();
    await page.getByText(/actions changed/).waitFor();
  });
  const editMs = await measure(page, async () => {
    await page
      .getByRole('link', { name: /^Action 12/ })
      .first()
      .click();
    await page.getByLabel('Title').click();
    await page.keyboard.type(' typed by a person', { delay: 60 });
    await page.getByText(/^Saved at/).waitFor();
  });
  return { openMs, filterMs, sortMs, bulkEditMs, editMs, plainTableMs: floorMs };
}

async function measureEvidence(page: Page, overview: string) {
  const openMs = await measure(page, async () => {
    await page.goto(`${overview}/evidence`);
    await page.getByText(`50 of ${EVIDENCE} shown`).waitFor();
  });
  const filterMs = await measure(page, () => typeInFind(page, '99'));
  const editMs = await measure(page, async () => {
    await page
      .getByRole('link', { name: /^Evidence \d/ })
      .first()
      .click();
    await page.getByLabel('Title').click();
    await page.keyboard.type(' typed by a person', { delay: 60 });
    await page.getByText(/^Saved at/).waitFor();
  });
  return { openMs, filterMs, editMs };
}

async function typeInFind(page: Page, text: string): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    await page.getByLabel('Find').fill('');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByLabel('Find').pressSequentially(text, { delay: 60 });
  }
}

/** The longest task while `work` runs and the page settles. */
async function measure(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate('window.benchTasks.length = 0');
  await work();
  await page.waitForTimeout(400);
  const tasks: unknown = await page.evaluate('Math.max(0, ...window.benchTasks)');
  return Number(tasks);
}

/** The sample with very many actions and evidence items, as a saved copy. */
async function makeCopy(): Promise<string> {
  const read = parseAssessmentFile(await readFile('public/sample-assessment.json', 'utf8'));
  if (!read.ok) throw new Error(read.failure.kind);
  const { records } = read.value;
  const idOf = (kind: number, index: number) =>
    `01950000-0000-7000-800${kind}-${`${index}`.padStart(12, '0')}`;
  const actions = Array.from({ length: ACTIONS }, (_, index) => {
    const model = records.actions[index % records.actions.length];
    return { ...model, id: idOf(1, index), title: `Action ${index + 1}` };
  });
  const evidence = Array.from({ length: EVIDENCE }, (_, index) => {
    const model = records.evidence[index % records.evidence.length];
    return { ...model, id: idOf(2, index), title: `Evidence ${index + 1}` };
  });
  return JSON.stringify({ ...read.value, records: { ...records, actions, evidence } });
}
