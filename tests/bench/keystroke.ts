import { type Page } from 'playwright-core';

import { launchBrowser } from '../e2e/support/browser.ts';
import { serveFolder } from '../e2e/support/static-server.ts';

const KEYSTROKES = 40;

// text, because tsx adds to a function what the page does not have. Both databases are strict.
const PUT_RAW = `(async () => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench-floor', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const times = [];
  for (let turn = 0; turn < ${KEYSTROKES}; turn += 1) {
    const start = performance.now();
    await new Promise((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      transaction.objectStore('rows').put({ id: 1, commentary: 'x'.repeat(200 + turn) });
    });
    times.push(performance.now() - start);
  }
  database.close();
  return times;
})()`;

const WATCH = `
  window.benchTimes = [];
  window.benchFrames = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchFrames.push(entry.duration);
  }).observe({ type: 'longtask' });
  let typedAt = 0;
  document.addEventListener('input', () => { typedAt = performance.now(); }, true);
  new MutationObserver(() => {
    const isSaved = /^Saved at/.test(document.querySelector('[role=status]')?.textContent ?? '');
    if (typedAt > 0 && isSaved) { window.benchTimes.push(performance.now() - typedAt); typedAt = 0; }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

/**
 * From a keystroke in a commentary until the page says "Saved at" (the transaction is complete),
 * against one raw IndexedDB put of the same durability in the same page. Medians, milliseconds;
 * `longestTaskMs` is the longest the page was busy while typing (0: never over 50 ms).
 */
export async function run(): Promise<object> {
  const server = await serveFolder('dist', '/equality/');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByRole('link', { name: /next unanswered criterion/ }).click();
    await page
      .getByLabel(/^Commentary on/)
      .last()
      .click();
    await page.evaluate(WATCH);
    for (let turn = 0; turn < KEYSTROKES; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one keystroke after another, as a person types
      await page.keyboard.type('w');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.waitForTimeout(120);
    }
    const keystrokeMs = readMedian(await readNumbers(page, 'window.benchTimes'));
    const longTasks = await readNumbers(page, 'window.benchFrames');
    const rawPutMs = readMedian(await readNumbers(page, PUT_RAW));
    return {
      keystrokeToDurableMs: keystrokeMs,
      rawPutMs,
      ratioToRawPut: keystrokeMs / rawPutMs,
      longestTaskMs: Math.max(0, ...longTasks),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function readNumbers(page: Page, expression: string): Promise<readonly number[]> {
  const numbers: unknown = await page.evaluate(expression);
  if (!Array.isArray(numbers) || numbers.some((each) => typeof each !== 'number')) {
    throw new Error(`The page gave no numbers for ${expression}`);
  }
  return numbers.map(Number);
}

function readMedian(times: readonly number[]): number {
  if (times.length === 0) throw new Error('Nothing was measured');
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
