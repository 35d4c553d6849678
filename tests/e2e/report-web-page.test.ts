import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { expectNoAxeViolations } from './support/accessibility.ts';
import { launchBrowser } from './support/browser.ts';
import {
  expectNoProblems,
  openPage,
  screenshot,
  type WatchedPage,
} from './support/watched-page.ts';

const baseUrl = inject('baseUrl');
const folder = mkdtempSync(join(tmpdir(), 'web-pages-'));
const URDU = 'ڈاکٹر نور حسین';

let browser: Browser;
let app: WatchedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  const { page } = app;
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+$/);
  const overview = page.url();
  await page.goto(`${overview}/actions`);
  await page.getByLabel('Title of a new action').fill(`Read by ${URDU} (2026)`);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('heading', { level: 1, name: URDU }).waitFor();
  await page.goto(`${overview}/report`);
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
});
afterAll(() => browser.close());

test('what the PDF cannot print is said on the page before anything is made', async () => {
  const { page } = app;
  await page.getByText(/^The PDF cannot print \d+ passages? of this report\./).waitFor();
  const passage = page.locator('main bdi', { hasText: URDU }).first();
  expect(await passage.getAttribute('lang')).toBe('ur');
  await screenshot(page, 'report-unprintable-1280');
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(page);
  await screenshot(page, 'report-unprintable-320');
  await page.setViewportSize({ width: 1280, height: 800 });
});

const versions: [title: string, choose: (page: Page) => Promise<unknown>][] = [
  ['Full self-assessment', () => Promise.resolve()],
  ['Auditor’s pack', () => Promise.resolve()],
  ['Public version', () => Promise.resolve()],
  ['Summary for cabinet', () => Promise.resolve()],
  ['Action plan', () => Promise.resolve()],
  ['One service', (page) => page.getByLabel('Service', { exact: true }).selectOption({ index: 1 })],
  ['Chosen areas', (page) => page.getByLabel('Employment and training').check()],
  ['Chosen sections', (page) => page.getByLabel('Representation by group').check()],
];

test.each(versions)(
  '%s: the downloaded page, opened by itself, has no accessibility fault and fits a phone',
  async (title, choose) => {
    const { page } = app;
    await page.getByRole('radio', { name: title }).check();
    await choose(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as a web page' }).click();
    const downloaded = await downloading;
    const file = join(folder, downloaded.suggestedFilename());
    await downloaded.saveAs(file);
    expect(readFileSync(file, 'utf8')).toContain('Content-Security-Policy');

    const watched = await openPage(browser);
    const web = watched.page;
    await web.goto(pathToFileURL(file).href);
    await web.getByRole('heading', { level: 1 }).waitFor();
    expect(await web.textContent('main')).toContain('Aberwen');
    await web.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(web);
    await expectNoAxeViolations(web);
    await web.keyboard.press('Tab');
    const focused = () => web.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toMatch(/^Skip/);
    // the file asks for nothing, and nothing in it breaks its own policy
    expect(watched.requests).toEqual([]);
    expectNoProblems(watched);
    await watched.context.close();
  },
  120_000,
);

test('the policy of the file holds: a script put into it does not run', async () => {
  const watched = await openPage(browser);
  const { page } = app;
  await page.getByRole('radio', { name: 'Action plan' }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a web page' }).click();
  const html = readFileSync(await (await downloading).path(), 'utf8');
  const script = '<script>document.title = "Changed"</script></body>';
  const served = html.replace('</body>', script);
  expect(served).not.toBe(html);
  await watched.page.setContent(served);
  expect(await watched.page.title()).toContain('Aberwen');
  expect(watched.problems.join('\n')).toMatch(/script-src/);
  expect(await watched.page.locator(`bdi[lang="ur"][dir="rtl"]`).first().textContent()).toBe(URDU);
  await watched.context.close();
});

/** Nothing is wider than the page, but within a frame of its own that the keyboard reaches. */
async function expectNoSideways(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter((each) => {
      const isSeen = each.getClientRects().length > 0;
      const isFramed =
        each.closest('[role="region"][tabindex="0"], .govuk-visually-hidden') !== null;
      return isSeen && !isFramed && each.getBoundingClientRect().right > width + 1;
    });
    return [
      document.documentElement.scrollWidth > width ? 'the page scrolls sideways' : '',
      ...wide.map((each) => each.outerHTML.slice(0, 200)),
    ].filter((words) => words !== '');
  });
  expect(found).toEqual([]);
}
