import { readFile } from 'node:fs/promises';

import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { expectNoAxeViolations } from './support/accessibility.ts';
import { launchBrowser } from './support/browser.ts';
import { pdfText } from './support/pdf-text.ts';
import {
  expectNoProblems,
  expectOnlyOwnRequests,
  openPage,
  screenshot,
} from './support/watched-page.ts';

let browser: Browser;
const baseUrl = inject('baseUrl');

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('an officer creates an assessment, answers by keyboard, reloads, sees the level and downloads the report', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Start a new assessment' }).click();

  await page.getByRole('button', { name: 'Create the assessment' }).click();
  await page.getByRole('link', { name: 'Enter the name of the council' }).waitFor();
  await page.getByLabel('Name of the council').fill('Cyngor Dŵr Tŷ');
  for (const [legend, parts] of [
    ['First day of the period assessed', ['1', '4', '2026']],
    ['Last day of the period assessed', ['31', '3', '2027']],
  ] as const) {
    const group = page.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill(parts[0]);
    await group.getByLabel('Month').fill(parts[1]);
    await group.getByLabel('Year').fill(parts[2]);
  }
  await page.getByLabel(/^Level 1:/).check();
  await page.getByLabel('Your name').fill('Siân Price');
  await page.getByRole('textbox', { name: 'Services' }).fill('Housing\n\n');
  await page.getByRole('button', { name: 'Create the assessment' }).click();

  await page.getByRole('link', { name: /next unanswered criterion, 1.LC.01/ }).click();
  await page.locator('[id="1.LC.01-title"]:focus').waitFor();
  await page.locator('[id="1.LC.01-judgement"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Adopted at “Tŷ Mawr” by Łukasz, ≥ 2 readings, cost €5');
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();

  await page.reload();
  expect(await page.getByLabel('Commentary on 1.LC.01').inputValue()).toContain('Tŷ Mawr');
  expect(await page.locator('[id="1.LC.01-judgement-3"]').isChecked()).toBe(true);

  await page.goto(`${page.url().replace(/\/units\/.*/, '')}/results`);
  await page.getByRole('heading', { level: 1, name: 'No level reached yet' }).waitFor();
  expect(await page.getByText(/^1\.LC\.01 /).count()).toBe(0);
  await page
    .getByText(/^1\.LC\.02 /)
    .first()
    .waitFor();

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download report' }).click();
  const download = await downloading;
  const text = pdfText(new Uint8Array(await readFile(await download.path())));
  expect(text).toContain('Cyngor Dŵr Tŷ');
  expect(text).toContain('Łukasz, ≥ 2 readings, cost €5');
  expectNoProblems(watched);
  expectOnlyOwnRequests(watched, baseUrl);
});

test('every page of the sample passes axe and fits 320 px', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { level: 1, name: /Aberwen/ }).waitFor();
  const overview = page.url();
  const paths = [
    ['', '/results', '/declarations', '/report', '/services', '/details'],
    ['/evidence', '/scrutiny', '/consultations', '/gaps', '/actions', '/objectives'],
    ['/golden-thread', '/reviews', '/sign-off', '/comparison', '/documents'],
    ['/colleagues', '/colleagues/differences'],
    ['/populations', '/stages', '/benchmarks', '/targets', '/group-schemes'],
    ['/best-value-indicators', '/benchmarks/census'],
  ].flat();
  const pages = [...paths.map((path) => `${overview}${path}`), `${baseUrl}#/`];
  pages.push(`${baseUrl}#/open`, `${baseUrl}#/open-part`, `${baseUrl}#/privacy`);
  pages.push(`${baseUrl}#/accessibility`, `${baseUrl}#/licences`);
  const area = await page.getByRole('link', { name: 'Leadership' }).first().getAttribute('href');
  const records = await listRecordPages(page, overview);
  const profiles = await listProfilePages(page, overview);
  const others = [`${baseUrl}${area}`, `${baseUrl}#/assessments/new`, ...records, ...profiles];
  for (const address of [...pages, ...others]) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectNoAxeViolations(page);
    await screenshot(page, `${pageName(address)}-1280`);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBe(0);
    await screenshot(page, `${pageName(address)}-320`);
  }
  expectNoProblems(watched);
}, 240_000);

/** One page of each kind of record, and the page of an answer, as their lists link to them. */
async function listRecordPages(page: Page, overview: string): Promise<string[]> {
  const found: string[] = [];
  const lists = [
    ['evidence', 'scrutiny', 'consultations', 'actions', 'objectives', 'reviews'],
    ['populations', 'benchmarks', 'targets'],
  ].flat();
  for (const list of lists) {
    await page.goto(`${overview}/${list}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const links = page.locator('main table a[href*="/record"]');
    await links.first().waitFor();
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const kinds = new Map(hrefs.map((href) => [/records\/(\w+)/.exec(href ?? '')?.[1], href]));
    found.push(...[...kinds.values()].map((href) => `${baseUrl}${href}`));
  }
  return found;
}

/** What one population's figures say, where more are read in, and the page of one of its counts. */
async function listProfilePages(page: Page, overview: string): Promise<string[]> {
  await page.goto(`${overview}/populations`);
  const profile = page.locator('main a[href*="/by/"]').first();
  const address = `${baseUrl}${await profile.getAttribute('href')}`;
  await page.goto(address);
  const count = page.locator('main table a[href*="/headcounts/"]').first();
  return [address, `${address}/read`, `${baseUrl}${await count.getAttribute('href')}`];
}

/** The last part of an address, to name its picture by. */
function pageName(address: string): string {
  const kind = /records\/(\w+)/.exec(address)?.[1];
  return kind !== undefined ? `record-${kind}` : address.split('/').at(-1)?.slice(-24) || 'home';
}
