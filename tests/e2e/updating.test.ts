import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { expectNoAxeViolations } from './support/accessibility.ts';
import { launchBrowser } from './support/browser.ts';
import { type ChangingSite, serveChangingSite } from './support/changing-site.ts';
import { buildNextVersion, type NextBuild } from './support/next-build.ts';
import { expectNoProblems, openPage, screenshot, watchPage } from './support/watched-page.ts';

let browser: Browser;
let next: NextBuild;
let site: ChangingSite;
beforeAll(async () => {
  next = buildNextVersion();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  next.remove();
});
beforeEach(async () => {
  site = await serveChangingSite('dist');
});
afterEach(() => site.close());

test('a new version waits while somebody types, says what it is, and comes when they agree, with every letter kept', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await openAnswer(page);
  const commentary = page.getByLabel(/^Commentary/).first();
  await commentary.pressSequentially('Before. ');
  const stayed = await markPage(page);
  site.deploy(next.folder);
  await lookForUpdate(page);
  await commentary.pressSequentially('While it was fetched: ŵ. '.repeat(3));
  await page.getByText(`A new version is ready: ${next.version}`).waitFor();
  await page.getByText(next.change).waitFor();
  await commentary.pressSequentially('After. ');
  expect(await stayed()).toBe(true);
  expect(await commentary.evaluate((box) => box === document.activeElement)).toBe(true);
  await expectNoAxeViolations(page);
  await screenshot(page, 'update-1280');
  await page.setViewportSize({ width: 320, height: 640 });
  await screenshot(page, 'update-320');
  await page.setViewportSize({ width: 1280, height: 800 });

  const typed = await commentary.inputValue();
  await page.getByRole('button', { name: 'Update now' }).click();
  // typing goes on for two seconds more: the page must not go from under it
  const reloading = page.waitForEvent('load');
  await commentary.pressSequentially('And on and on and on', { delay: 100 });
  expect(await stayed()).toBe(true);
  await reloading;
  await page.getByText(`Version ${next.version}`).waitFor();
  expect(await commentary.inputValue()).toBe(`${typed}And on and on and on`);
  expect(await stayed()).toBe(false);
  expectNoProblems(watched);
  await watched.context.close();
}, 120_000);

test('a tab on the old version is told, goes on with its own files, and reloads only when asked', async () => {
  const watched = await openPage(browser);
  const { page: agreeing, context } = watched;
  await openAnswer(agreeing);
  const old = await context.newPage();
  await old.goto(agreeing.url());
  const commentary = old.getByLabel(/^Commentary/).first();
  await commentary.fill('Typed in the old tab');
  const stayed = await markPage(old);
  site.deploy(next.folder);
  await lookForUpdate(agreeing);
  await agreeing.getByRole('button', { name: 'Update now' }).click();
  await agreeing.getByText(`Version ${next.version}`).waitFor();

  await old.getByText('The app was updated in another tab').waitFor();
  await commentary.pressSequentially(', and on');
  expect(await stayed()).toBe(true);
  // a page it has not loaded yet, whose file is no longer on the server
  await old.getByRole('link', { name: 'Equality Standard self-assessment' }).click();
  await old.getByRole('heading', { level: 1, name: /^Your assessments$/ }).waitFor();
  await old.getByRole('button', { name: 'Save and reload this page' }).click();
  await old.getByRole('heading', { level: 1, name: /^All your assessments$/ }).waitFor();
  await old.goto(agreeing.url());
  await expect.poll(() => commentary.inputValue()).toBe('Typed in the old tab, and on');
  expectNoProblems(watched);

  // with all tabs closed, the next start drops the old version's files
  expect(await countBuildsKept(old)).toBe(2);
  await Promise.all([old.close(), agreeing.close()]);
  const fresh = await context.newPage();
  await fresh.goto(site.url);
  await expect.poll(() => countBuildsKept(fresh)).toBe(1);
  await context.close();
}, 120_000);

test('files that are not all of one build are not taken: the old version goes on', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await openAnswer(page);
  site.deploy(next.folder);
  const assets = join(site.folder, 'assets');
  const name = readdirSync(assets).find((file) => file.startsWith('report-route')) ?? '';
  writeFileSync(join(assets, name), '// half of it');
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    return new Promise((resolve) => {
      worker?.addEventListener('statechange', () => resolve(worker.state));
    });
  });
  expect(outcome).toBe('redundant');
  await page.reload();
  await page.getByText('It works without a network.').waitFor();
  expect(await page.getByText(`Version ${next.version}`).count()).toBe(0);
  expect(await page.getByText('A new version is ready').count()).toBe(0);
  await watched.context.close();
});

test('without a kept copy, a page whose code is gone from the server says so and loses nothing', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const { page } = await watchPage(context);
  await openSample(page);
  await page.getByRole('link', { name: /next unanswered criterion/ }).click();
  await page
    .getByLabel(/^Commentary/)
    .first()
    .fill('Typed before the update');
  const address = page.url();
  site.deploy(next.folder);
  await page.goto(`${site.url}#/open`);
  await page.getByRole('heading', { level: 1, name: 'This page could not be loaded' }).waitFor();
  await page.getByText('Part of the app could not be loaded').waitFor();
  await page.getByRole('button', { name: 'Save and reload this page' }).click();
  await page.getByLabel('Saved copy').waitFor();
  await page.goto(address);
  await expect
    .poll(() =>
      page
        .getByLabel(/^Commentary/)
        .first()
        .inputValue(),
    )
    .toBe('Typed before the update');
  await context.close();
});

async function openSample(page: Page): Promise<void> {
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+$/);
}

/** The page of an answer, in an app that is kept for work without a network. */
async function openAnswer(page: Page): Promise<void> {
  await openSample(page);
  await page.getByText('It works without a network.').waitFor();
  await page.getByRole('link', { name: /next unanswered criterion/ }).click();
  await page
    .getByLabel(/^Commentary/)
    .first()
    .waitFor();
}

/** What the browser does by itself at a new visit, and the app when its page is looked at again. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** Leaves a mark that a reload wipes away; returns a way to see whether it is there. */
async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}

function countBuildsKept(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}
