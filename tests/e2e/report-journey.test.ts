import { readFile } from 'node:fs/promises';

import { type Browser, type Download, type Page } from 'playwright-core';
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
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const baseUrl = inject('baseUrl');

/** Opens the sample's report page and gives the address of its assessment. */
async function openReport(page: Page): Promise<string> {
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+$/);
  const overview = page.url();
  await page.goto(`${overview}/report`);
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
  return overview;
}

async function download(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return downloading;
}

async function readBytes(downloaded: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await downloaded.path()));
}

async function expectNoSideways(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

test('the version chosen is previewed, remembered, and leaves out what is internal', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await openReport(page);
  await page.getByText('Preview the report').click();
  const preview = page.getByRole('article', { name: 'Preview' });
  await preview.getByRole('heading', { level: 2 }).waitFor();
  expect(await preview.textContent()).toContain('Full self-assessment');
  await page.getByRole('radio', { name: 'Summary for cabinet' }).check();
  await preview.getByRole('heading', { level: 3, name: 'Main actions' }).waitFor();
  await screenshot(page, 'report-cabinet-1280');
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(page);
  await screenshot(page, 'report-cabinet-320');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('radio', { name: 'Public version' }).check();
  const published = pdfText(await readBytes(await download(page, 'Download report')));
  expect(published).toContain('Public version');
  expect(published).not.toContain('Internal: not for publication');
  await page.reload();
  await expect
    .poll(() => page.getByRole('radio', { name: 'Public version' }).isChecked())
    .toBe(true);
  expectNoProblems(watched);
  expectOnlyOwnRequests(watched, baseUrl);
});

test('what has still to be chosen is said at the choice', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await openReport(page);
  await page.getByRole('radio', { name: 'Chosen areas' }).check();
  await page.getByRole('button', { name: 'Download report' }).click();
  await page.getByRole('group', { name: 'Areas' }).getByText('Choose an area').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('checkbox', { name: 'Employment and training' }).check();
  const made = await download(page, 'Download report');
  expect(made.suggestedFilename()).toMatch(/-equality-standard-chosen-areas-\d{4}-\d\d-\d\d\.pdf$/);
  const text = pdfText(await readBytes(made));
  expect(text).toContain('Employment and training');
  expect(text).not.toContain('2.CE.01');
  expectNoProblems(watched);
});

test('the PDF of the full report opens as the assessment; the public one and a changed one do not', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openReport(page);
  const full = await readBytes(await download(page, 'Download report'));
  expect(pdfText(full)).toContain('Full self-assessment');
  await page.getByRole('radio', { name: 'Public version' }).check();
  const open = await readBytes(await download(page, 'Download report'));
  const changed = Buffer.from(full);
  const data = changed.indexOf('/EqualityStandardData') + 300;
  changed.writeUInt8((changed.readUInt8(data) + 1) % 256, data);
  await page.goto(`${baseUrl}#/open`);
  const choose = (content: Uint8Array) =>
    page.getByLabel('Saved copy').setInputFiles({
      name: 'report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(content),
    });
  await choose(open);
  await page.getByText(/The PDF carries no assessment.* Nothing has been changed\./).waitFor();
  await choose(changed);
  await page.getByText(/has been changed since\. Nothing has been changed\./).waitFor();
  await choose(full);
  await page.getByRole('button', { name: 'Open this copy' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+$/);
  expect(page.url()).not.toBe(overview);
  await page
    .getByText(/Aberwen and Dŵr Glas/)
    .first()
    .waitFor();
  expectNoProblems(watched);
});
