import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from './support/browser.ts';
import { serveChangingSite } from './support/changing-site.ts';
import { buildNextVersion, type NextBuild } from './support/next-build.ts';
import { expectNoProblems, openPage, screenshot, watchPage } from './support/watched-page.ts';

let browser: Browser;
let next: NextBuild;
beforeAll(async () => {
  next = buildNextVersion({ raisesDatabase: true });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  next.remove();
});

test('a newer version takes over the data: the old tab says so, and what was typed in it comes back after the reload', async () => {
  const site = await serveChangingSite('dist');
  const watched = await openPage(browser);
  const { page: old, context } = watched;
  await openAnswer(old, site.url);
  await old.getByText('It works without a network.').waitFor();
  const commentary = old.getByLabel(/^Commentary/).first();
  await commentary.fill('Saved by the old version');
  const agreeing = await context.newPage();
  await agreeing.goto(site.url);
  site.deploy(next.folder);
  await agreeing.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await agreeing.getByRole('button', { name: 'Update now' }).click();
  await agreeing.getByText(`Version ${next.version}`).waitFor();

  await old.getByText('This page is out of date').waitFor();
  expect(await commentary.inputValue()).toBe('Saved by the old version');
  await commentary.focus();
  await commentary.pressSequentially(', typed after: Tŷ ŵ');
  await old.getByText('Not saved.').waitFor();
  await screenshot(old, 'out-of-date-1280');
  expect(await commentary.inputValue()).toBe('Saved by the old version, typed after: Tŷ ŵ');
  await old.getByRole('button', { name: 'Save and reload this page' }).click();
  await old.getByText(`Version ${next.version}`).waitFor();
  await expect
    .poll(() => commentary.inputValue())
    .toBe('Saved by the old version, typed after: Tŷ ŵ');
  expectNoProblems(watched);
  await context.close();
  await site.close();
}, 120_000);

test('an older version that meets newer data says so on every page, and changes nothing', async () => {
  const site = await serveChangingSite(next.folder);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const { page } = await watchPage(context);
  await openAnswer(page, site.url);
  const overview = page.url().replace(/\/units\/.*/, '');
  const before = await readEverything(page);
  expect(before).toContain('Aberwen');
  site.deploy('dist');
  for (const address of [`${site.url}#/`, overview, `${overview}/actions`, page.url()]) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one address after the other
    await page.goto('about:blank');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.goto(address);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Your data was written by a newer version of this app',
      })
      .waitFor();
  }
  await page.goto(`${site.url}#/assessments/new`);
  expect(await readEverything(page)).toBe(before);
  await context.close();
  await site.close();
});

async function openAnswer(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('link', { name: /next unanswered criterion/ }).click();
  await page
    .getByLabel(/^Commentary/)
    .first()
    .waitFor();
}

/** The version of the database and every row in it, as text. */
async function readEverything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.name)));
      });
    const database = await done(indexedDB.open('equality-standard'));
    const tables = [...database.objectStoreNames];
    const rows = await Promise.all(
      tables.map((name) => done(database.transaction(name).objectStore(name).getAll())),
    );
    const { version } = database;
    database.close();
    return JSON.stringify({ version, tables, rows });
  });
}
