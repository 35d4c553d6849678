import { loadavg } from 'node:os';

import { type Page } from 'playwright-core';

import { launchBrowser } from '../e2e/support/browser.ts';
import { serveFolder } from '../e2e/support/static-server.ts';
import { compare, DRAW_RAW, measure, WATCH } from './records-page/frame-gaps.ts';
import { makeCopy } from './records-page/make-copy.ts';

const ACTIONS = 2000;
const EVIDENCE = 1000;
/** How often typing and sorting are tried on each list. */
const TURNS = 5;

/** A screen shows a frame every 17 ms; what a person must never wait. */
const TARGET_FRAME_GAP_MS = 50;

/**
 * Lists, filters, sorts and edits 2,000 actions and 1,000 evidence items in Chromium. Each step's
 * figure is the longest time without a frame, in milliseconds, with its ratio to that of writing
 * the page's 50 rows as plain HTML in the same run. It is time by the clock: on a machine that does
 * other work (`machineLoad` above its cores) both are longer.
 */
export async function run(): Promise<object> {
  const server = await serveFolder('dist', '/equality/');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}#/open`);
    const buffer = Buffer.from(await makeCopy(ACTIONS, EVIDENCE));
    await page
      .getByLabel('Saved copy')
      .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Open this copy' }).click();
    await page.getByRole('heading', { level: 1, name: /Aberwen/ }).waitFor();
    const overview = page.url();
    await page.evaluate(WATCH);
    const actions = await measureActions(page, overview);
    const evidence = await measureEvidence(page, overview);
    return {
      actionCount: ACTIONS,
      evidenceCount: EVIDENCE,
      targetFrameGapMs: TARGET_FRAME_GAP_MS,
      machineLoad: loadavg()[0],
      actions,
      evidence,
    };
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
  const floorMs = await measure(page, () => page.evaluate(DRAW_RAW));
  const filterMs = await measure(page, () => typeInFind(page, '199'));
  const sortMs = await measure(page, async () => {
    for (const sort of ['title', 'lead', 'rag', 'due']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      await page.getByLabel('Sort by').selectOption(sort);
    }
  });
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
  return compare({ openMs, filterMs, sortMs, bulkEditMs, editMs }, floorMs);
}

async function measureEvidence(page: Page, overview: string) {
  const openMs = await measure(page, async () => {
    await page.goto(`${overview}/evidence`);
    await page.getByText(`50 of ${EVIDENCE} shown`).waitFor();
  });
  const floorMs = await measure(page, () => page.evaluate(DRAW_RAW));
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
  return compare({ openMs, filterMs, editMs }, floorMs);
}

async function typeInFind(page: Page, text: string): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    await page.getByLabel('Find').fill('');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByLabel('Find').pressSequentially(text, { delay: 60 });
  }
}
