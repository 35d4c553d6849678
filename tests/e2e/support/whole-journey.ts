import { readFile } from 'node:fs/promises';

import { type Download, type Page } from 'playwright-core';
import { expect } from 'vitest';

import { pdfText } from './pdf-text.ts';

/** Every page that an overview links to by a name of its own. */
export const PAGES = [
  ['', '/results', '/declarations', '/report', '/services', '/details', '/evidence', '/scrutiny'],
  ['/consultations', '/gaps', '/actions', '/objectives', '/golden-thread', '/reviews', '/sign-off'],
  ['/comparison', '/documents', '/populations', '/stages', '/benchmarks', '/targets'],
  ['/group-schemes', '/best-value-indicators'],
].flat();

const TYPED = 'Typed on the way: Tŷ Mawr ŵ';

/**
 * Opens the sample, answers, attaches a file, counts people in a worker, visits every page and takes
 * out every kind of file; fails when any of it does not work.
 */
export async function takeWholeJourney(page: Page, baseUrl: string): Promise<void> {
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.waitForURL(/#\/assessments\/[^/]+$/);
  const overview = page.url();
  await answer(page);
  await attachFile(page, overview);
  await countPeople(page, overview);
  for (const path of PAGES) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one address after the other
    await page.goto(`${overview}${path}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await takeOutFiles(page, overview);
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('link', { name: /next unanswered criterion/ }).click();
  const commentary = page.getByLabel(/^Commentary/).first();
  await commentary.fill(TYPED);
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  await page.reload();
  await expect.poll(() => commentary.inputValue()).toBe(TYPED);
}

async function attachFile(page: Page, overview: string): Promise<void> {
  await page.goto(`${overview}/evidence`);
  await page.getByLabel('Title of new evidence').fill('Cabinet minutes');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  const attach = page.getByLabel('Attach a file');
  const buffer = Buffer.from('Signed ŵ');
  await attach.setInputFiles({ name: 'minutes.txt', mimeType: 'text/plain', buffer });
  const kept = page.getByRole('button', { name: 'Download minutes.txt' });
  const [download] = await Promise.all([page.waitForEvent('download'), kept.click()]);
  expect(await readFile(await download.path(), 'utf8')).toBe('Signed ŵ');
}

async function countPeople(page: Page, overview: string): Promise<void> {
  await page.goto(`${overview}/populations`);
  await page.locator('main a[href*="/by/"]').first().click();
  await page
    .getByRole('link', { name: /Read numbers from/ })
    .first()
    .click();
  await page.getByLabel('One row for each person').check();
  const rows = Array.from({ length: 30 }, (_, row) => `${row},${row % 3 ? 'Female' : 'Male'}`);
  await page.getByLabel('File with one row for each person').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Number,Sex\n${rows.join('\n')}\n`),
  });
  await page.getByText('30 people in the file.').waitFor();
}

async function takeOutFiles(page: Page, overview: string): Promise<void> {
  await page.goto(`${overview}/report`);
  const pdf = await takeOut(page, 'Download report');
  expect(pdfText(pdf)).toContain('Typed on the way: Tŷ Mawr ŵ');
  expect(text(await takeOut(page, 'Download as a web page'))).toContain(TYPED);
  // Word files, workbooks and copies with files are zips
  expect(text(await takeOut(page, 'Download for Word')).slice(0, 2)).toBe('PK');
  await page.goto(`${overview}/documents`);
  expect(text(await takeOut(page, 'Download the workbook (.xlsx)')).slice(0, 2)).toBe('PK');
  expect(text(await takeOut(page, 'Download CSV'))).toContain(',');
  expect(text(await takeOut(page, /\(\.ics\)/))).toContain('BEGIN:VCALENDAR');
  await page.goto(overview);
  expect(text(await takeOut(page, 'Save a copy')).slice(0, 2)).toBe('PK');
}

async function takeOut(page: Page, button: string | RegExp): Promise<Uint8Array> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return new Uint8Array(await readFile(await (await waiting).path()));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
