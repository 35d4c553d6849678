import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { type Page, type Response } from 'playwright-core';
import { build } from 'vite';

import { launchBrowser } from '../e2e/support/browser.ts';
import { serveFolder } from '../e2e/support/static-server.ts';

const RUNS = 9;

// text, because tsx adds to a function what the page does not have
const MARK_FIRST_RADIO = `
  requestAnimationFrame(function look() {
    const radio = document.querySelector('input[type=radio]');
    if (radio === null || radio.getClientRects().length === 0) requestAnimationFrame(look);
    else performance.mark('first-radio');
  });
`;

/**
 * Reloads the answering page and a bare page of React and Dexie in turn, in one browser: brotli
 * bytes loaded, and the median time in milliseconds until a radio button is on the screen.
 */
export async function run(): Promise<object> {
  const floorFolder = await mkdtemp(join(tmpdir(), 'floor-'));
  await buildFloor(floorFolder);
  const [app, floor] = await Promise.all([
    serveFolder('dist', '/equality/'),
    serveFolder(floorFolder, '/'),
  ]);
  const browser = await launchBrowser();
  try {
    const appPage = await openTimedPage(await (await browser.newContext()).newPage(), app.url);
    await openAnsweringPage(appPage, app.url);
    const floorPage = await openTimedPage(await (await browser.newContext()).newPage(), floor.url);
    return await compare(appPage, floorPage);
  } finally {
    await browser.close();
    await Promise.all([app.close(), floor.close()]);
    await rm(floorFolder, { recursive: true });
  }
}

async function compare(appPage: Page, floorPage: Page): Promise<object> {
  // weighing also warms both up
  const appBytes = await weighReload(appPage);
  const floorBytes = await weighReload(floorPage);
  const appTimes: number[] = [];
  const floorTimes: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other down
    appTimes.push(await timeReload(appPage));
    // oxlint-disable-next-line no-await-in-loop -- as above
    floorTimes.push(await timeReload(floorPage));
  }
  return {
    brotliBytes: appBytes,
    floorBrotliBytes: floorBytes,
    runs: RUNS,
    firstAnswerableMs: median(appTimes),
    floorFirstAnswerableMs: median(floorTimes),
    ratioToFloor: median(appTimes) / median(floorTimes),
  };
}

async function buildFloor(outDir: string): Promise<void> {
  await build({
    root: 'tests/bench/floor',
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
}

/** Opens the address; from then on the page itself notes when its first radio button shows. */
async function openTimedPage(page: Page, url: string): Promise<Page> {
  await page.addInitScript({ content: MARK_FIRST_RADIO });
  await page.goto(url);
  return page;
}

async function openAnsweringPage(page: Page, url: string): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+/);
  const link = page.locator('a[href*="/units/"]').first();
  const href = (await link.getAttribute('href')) ?? '';
  const [unitPath] = /#\/assessments\/[^/]+\/units\/[^/]+/.exec(href) ?? [];
  if (unitPath === undefined) throw new Error(`No unit in the address ${href}`);
  await page.goto(`${url}${unitPath}/levels/1/areas/LC`);
}

/** Milliseconds from the start of the navigation, by the page's own clock. */
async function timeReload(page: Page): Promise<number> {
  await page.reload();
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('first-radio')[0]?.startTime,
  );
  return (await mark.jsonValue()) ?? Number.NaN;
}

async function weighReload(page: Page): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http')) sizes.push(weigh(response));
  });
  await timeReload(page);
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('response');
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

async function weigh(response: Response): Promise<number> {
  return brotliCompressSync(await response.body()).length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
