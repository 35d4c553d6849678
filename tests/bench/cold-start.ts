import { type BrowserContext, type Page } from 'playwright-core';

import { launchBrowser } from '../e2e/support/browser.ts';
import { serveFolder } from '../e2e/support/static-server.ts';

const RUNS = 9;

/**
 * The time until a page in a new tab shows its heading: from the server with nothing kept, and from
 * what is kept with the server gone. Medians in milliseconds, in turn, on one machine without any
 * network between: the server's time is its best.
 */
export async function run(): Promise<object> {
  const [online, kept] = await Promise.all([
    serveFolder('dist', '/equality/'),
    serveFolder('dist', '/equality/'),
  ]);
  const browser = await launchBrowser();
  try {
    const onlineContext = await browser.newContext({ serviceWorkers: 'block' });
    const keptContext = await browser.newContext();
    const firstPage = await keptContext.newPage();
    await firstPage.goto(kept.url);
    await firstPage.getByText('It works without a network.').waitFor();
    await firstPage.close();
    await kept.close();
    // once each, to warm both up
    await timeStart(onlineContext, online.url);
    await timeStart(keptContext, kept.url);
    const onlineTimes: number[] = [];
    const offlineTimes: number[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other down
      onlineTimes.push(await timeStart(onlineContext, online.url));
      // oxlint-disable-next-line no-await-in-loop -- as above
      offlineTimes.push(await timeStart(keptContext, kept.url));
    }
    return {
      runs: RUNS,
      onlineMs: median(onlineTimes),
      offlineMs: median(offlineTimes),
      ratioToOnline: median(offlineTimes) / median(onlineTimes),
    };
  } finally {
    await browser.close();
    await online.close();
  }
}

/** Milliseconds from the start of the navigation, by the page's own clock, in a tab of its own. */
async function timeStart(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await stopServiceWorkers(context, page);
  await page.addInitScript({ content: MARK_HEADING });
  await page.goto(url);
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('heading')[0]?.startTime,
  );
  const milliseconds = (await mark.jsonValue()) ?? Number.NaN;
  await page.close();
  return milliseconds;
}

/** So that starting the service worker counts too. */
async function stopServiceWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

// text, because tsx adds to a function what the page does not have
const MARK_HEADING = `
  requestAnimationFrame(function look() {
    if (document.querySelector('h1') === null) requestAnimationFrame(look);
    else performance.mark('heading');
  });
`;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
