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
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const baseUrl = inject('baseUrl');
const ALTERNATIVE = 'A violet shield with a gold disc: Dŵr';

async function openDetails(page: Page): Promise<string> {
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+$/);
  const overview = page.url();
  await page.goto(`${overview}/details`);
  await page.getByRole('heading', { name: 'How reports look' }).waitFor();
  return overview;
}

async function download(page: Page, button: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await downloading).path());
}

/** How the preview of the report shows the crest: its words and the beginning of its address. */
async function readPreviewedCrest(page: Page): Promise<readonly (string | null)[]> {
  await page.getByText('Preview the report').click();
  const crest = page.getByRole('article', { name: 'Preview' }).getByRole('img').first();
  const source = await crest.getAttribute('src');
  return [await crest.getAttribute('alt'), source?.slice(0, 22) ?? null];
}

test('a crest that is chosen and described is on the cover, and comes back with a copy', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openDetails(page);
  await page
    .getByLabel('Crest', { exact: true })
    .setInputFiles('tests/files/crests/see-through.png');
  await page.getByText(/^see-through\.png is the crest\./).waitFor();
  await page.getByText('Reports leave the crest out until you say what it shows.').waitFor();
  await page.getByLabel('What the crest shows').fill(ALTERNATIVE);
  await page.getByLabel('Colour of headings and lines').fill('#fc0');
  await page.getByText(/^#ffcc00 is too pale/).waitFor();
  await page.getByLabel('Colour of headings and lines').fill('#5B2A86');
  await page.getByText(/^#5b2a86 is dark enough/).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'report-look-1280');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await screenshot(page, 'report-look-320');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect.poll(() => page.getByLabel('What the crest shows').inputValue()).toBe(ALTERNATIVE);
  expect(await page.getByRole('img', { name: ALTERNATIVE }).count()).toBe(1);

  await page.goto(`${overview}/report`);
  const [alternative, source] = await readPreviewedCrest(page);
  expect([alternative, source]).toEqual([ALTERNATIVE, 'data:image/png;base64,']);
  const pdf = await download(page, 'Download report');
  expect(pdf.includes('/Subtype /Image')).toBe(true);
  expect(pdfText(pdf)).toContain('Draft: not signed off');
  const web = (await download(page, 'Download as a web page')).toString();
  expect(web).toContain('--accent: #5b2a86');
  const shown = await watched.context.newPage();
  await shown.setContent(web);
  const width = await shown
    .getByRole('img', { name: ALTERNATIVE })
    .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
  expect(width).toBe(120);

  await page.goto(overview);
  const copy = await download(page, 'Save a copy');
  await page.getByText(/^Copy saved as .*\.zip: .*, the crest\./).waitFor();
  const other = await openPage(browser);
  await other.page.goto(`${baseUrl}#/open`);
  const chosen = { name: 'copy.zip', mimeType: 'application/zip', buffer: copy };
  await other.page.getByLabel('Saved copy').setInputFiles(chosen);
  await other.page.getByRole('button', { name: 'Open this copy' }).click();
  await other.page.waitForURL(/#\/assessments\/[^/]+$/);
  await other.page.goto(`${other.page.url()}/report`);
  expect(await readPreviewedCrest(other.page)).toEqual([alternative, source]);
  for (const each of [watched, other]) {
    expectNoProblems(each);
    expectOnlyOwnRequests(each, baseUrl);
  }
});

test('a file that is no picture changes nothing, and a crest that was taken away comes back', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await openDetails(page);
  const hostile = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await page
    .getByLabel('Crest', { exact: true })
    .setInputFiles({ name: 'crest.png', mimeType: 'image/png', buffer: hostile });
  await page
    .getByText(/“crest\.png” is neither a PNG nor a JPEG .* Nothing has been changed\./)
    .waitFor();
  await page
    .getByLabel('Crest', { exact: true })
    .setInputFiles('tests/files/crests/progressive.jpg');
  await page.getByText('progressive.jpg, 120 by 144 pixels').waitFor();
  await page.getByRole('button', { name: 'Take the crest away' }).click();
  await page.getByText('The crest is taken away.').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('progressive.jpg, 120 by 144 pixels').waitFor();
  await page.getByText('History (', { exact: false }).click();
  await page.getByText('From: progressive.jpg').first().waitFor();
  expect(await page.getByText('From: progressive.jpg').count()).toBeGreaterThan(0);
  expectNoProblems(watched);
});

async function readReport(page: Page, overview: string): Promise<string> {
  await page.goto(`${overview}/report`);
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
  const text = pdfText(await download(page, 'Download report'));
  return text.replaceAll(/\s+/g, ' ');
}

test('a report is signed off once the last step is signed, and a draft again once an answer changes', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openDetails(page);
  await page.goto(`${overview}/sign-off`);
  for (const role of ['Chief executive', 'Cabinet']) {
    await page.getByRole('heading', { name: `Sign: ${role}` }).waitFor();
    await page.locator('#signing-name').fill('Mair Ŵyn');
    await page.locator('#signing-statement').fill('A fair account.');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
  }
  await page.getByText(/a snapshot of it is frozen/).waitFor();
  const listed = await page.getByText(/^SHA-256: [0-9a-f]{64}$/).textContent();
  const signed = await readReport(page, overview);
  await page.getByText('Signed off, and not changed since.').waitFor();
  expect(signed).toMatch(/Signed off on \d+ \w+ \d{4} by Mair Ŵyn, Cabinet/);
  expect(signed).toContain('Number 1, frozen on');
  expect(signed.replaceAll(' ', '')).toContain(listed?.replace('SHA-256: ', ''));
  expect(signed).not.toContain('Draft');

  await page.goto(`${overview}/actions`);
  await page.getByRole('link', { name: 'Set targets in Planning' }).click();
  await page.getByLabel('Resources').fill('Two days of an officer');
  await page.getByText(/^Saved at/).waitFor();
  const changed = await readReport(page, overview);
  expect(changed).toMatch(/Draft: changed since it was signed off on \d+ \w+ \d{4}/);
  expect(changed).toContain('this report differs from it');
  expectNoProblems(watched);
});
