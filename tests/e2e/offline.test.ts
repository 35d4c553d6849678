import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from './support/browser.ts';
import { serveFolder } from './support/static-server.ts';
import { expectNoProblems, openPage, screenshot } from './support/watched-page.ts';
import { takeWholeJourney } from './support/whole-journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Visits once and stays until the page says that it is kept. */
async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByText('It works without a network.').waitFor();
}

test('after one visit and with the server gone, everything still works, under a sub-path too', async () => {
  const server = await serveFolder('dist', '/councils/equality/');
  const watched = await openPage(browser);
  await visitOnce(watched.page, server.url);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  await watched.page.close();
  const page = await watched.context.newPage();
  await takeWholeJourney(page, server.url);
  await screenshot(page, 'offline-1280');
  expectNoProblems(watched);
  await watched.context.close();
}, 180_000);

test('the page that makes the first visit goes on when the network fails, with parts not loaded before', async () => {
  const server = await serveFolder('dist', '/equality/');
  const watched = await openPage(browser);
  await visitOnce(watched.page, server.url);
  await server.close();
  await watched.page.getByRole('button', { name: 'Open the sample' }).click();
  await watched.page.getByRole('link', { name: 'Report', exact: true }).click();
  const downloading = watched.page.waitForEvent('download');
  await watched.page.getByRole('button', { name: 'Download report' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);
  expectNoProblems(watched);
  await watched.context.close();
});

test('the app can be installed: a manifest with icons, all addresses relative', async () => {
  const server = await serveFolder('dist', '/councils/equality/');
  const { page, context } = await openPage(browser);
  await visitOnce(page, server.url);
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${server.url}manifest.webmanifest`, errors: [] });
  const manifest: unknown = JSON.parse(data ?? '');
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // the one thing that a window made for a test cannot do
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await context.close();
  await server.close();
});
