import { type Browser, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { expectNoAxeViolations } from './support/accessibility.ts';
import { launchBrowser } from './support/browser.ts';
import {
  expectNoProblems,
  expectOnlyOwnRequests,
  openPage,
  screenshot,
  type WatchedPage,
} from './support/watched-page.ts';

let browser: Browser;
const baseUrl = inject('baseUrl');

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the sample and returns its address, without a slash at the end. */
async function openSample(page: Page): Promise<string> {
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { level: 1, name: /Aberwen/ }).waitFor();
  return page.url();
}

async function download(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return waiting;
}

/** A colleague's own browser, with the part open in it. */
async function openPart(file: string): Promise<WatchedPage> {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(baseUrl);
  await page.getByRole('link', { name: 'Open a part that was sent to you' }).click();
  await page.getByLabel('The file you were sent').setInputFiles(file);
  await page.getByRole('button', { name: 'Open this part' }).click();
  await page.getByText(/^This is the part for/).waitFor();
  return watched;
}

/** Writes a commentary on the unit's first criterion of level 1 and waits until it is saved. */
async function writeCommentary(page: Page, text: string): Promise<string> {
  await page.getByRole('link', { name: 'Leadership', exact: false }).first().click();
  const box = page.getByLabel(/^Commentary on /).first();
  await box.fill(text);
  await page.getByText(/^Saved/).waitFor();
  return (
    (await page
      .getByText(/^Commentary on /)
      .first()
      .textContent()) ?? ''
  );
}

test('a part goes to a service, comes back with an answer, an action and a file, and is settled and taken back', async () => {
  const officer = await openPage(browser);
  const overview = await openSample(officer.page);
  await officer.page.goto(`${overview}/colleagues`);
  await officer.page.getByLabel('Housing', { exact: true }).check();
  await expectNoAxeViolations(officer.page);
  const part = await download(officer.page, 'Make the file');
  expect(part.suggestedFilename()).toMatch(/housing-to-fill-in\.zip$/);

  const colleague = await openPart(await part.path());
  await screenshot(colleague.page, 'part-opened');
  await expectNoAxeViolations(colleague.page);
  const partUrl = colleague.page.url();
  expect(
    await colleague.page.getByLabel('Whose answers').locator('option').allTextContents(),
  ).toEqual(['Housing']);
  await colleague.page.getByLabel('Your name on this device').fill('Bilal Hussain');
  const label = await writeCommentary(colleague.page, 'Written by Housing: tŷ pawb');
  const partId = /assessments\/([^/]+)/.exec(partUrl)?.[1] ?? '';
  const partHome = `${baseUrl}#/assessments/${partId}`;
  await colleague.page.goto(`${partHome}/results`);
  await colleague.page
    .getByRole('heading', { level: 1, name: 'Only a part of the assessment is here' })
    .waitFor();
  await colleague.page.goto(`${partHome}/evidence`);
  await colleague.page.getByLabel('Title of new evidence').fill('Tenants’ panel minutes');
  await colleague.page.getByRole('button', { name: 'Add evidence' }).click();
  await colleague.page
    .getByLabel('Attach a file')
    .setInputFiles({ name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('Signed') });
  await colleague.page.getByRole('button', { name: 'Download minutes.txt' }).waitFor();
  await colleague.page.goto(partHome);
  const returned = await download(colleague.page, 'Save the file to send back');
  await colleague.page.getByText(/1 evidence file\. Send it back/).waitFor();

  // the officer has written in the same place in the meantime
  await officer.page.goto(overview);
  await officer.page.getByLabel('Whose answers').selectOption({ label: 'Housing' });
  await officer.page.waitForURL(/units/);
  await writeCommentary(officer.page, 'Written by the officer');

  await officer.page.goto(`${overview}/colleagues`);
  await officer.page.getByLabel('Files that came back').setInputFiles(await returned.path());
  await officer.page.getByText(/^Together: .*1 difference to settle/).waitFor();
  await screenshot(officer.page, 'colleagues-preview');
  await expectNoAxeViolations(officer.page);
  await officer.page.getByRole('button', { name: 'Bring in 1 file' }).click();
  await officer.page.getByText(/^Brought in: .*1 evidence file; 1 difference to settle/).waitFor();
  await screenshot(officer.page, 'colleagues-merged');

  await officer.page.getByRole('link', { name: 'Settle the differences' }).click();
  await officer.page.getByText('Written by Housing: tŷ pawb').waitFor();
  await officer.page.getByText(/^Bilal Hussain, /).waitFor();
  await expectNoAxeViolations(officer.page);
  await screenshot(officer.page, 'differences');
  await officer.page.setViewportSize({ width: 320, height: 700 });
  await screenshot(officer.page, 'differences-320');
  const widths = await officer.page.evaluate(() => document.documentElement.scrollWidth);
  expect(widths).toBeLessThanOrEqual(320);
  await officer.page.setViewportSize({ width: 1280, height: 800 });
  await officer.page
    .getByRole('listitem')
    .filter({ hasText: 'Written by Housing: tŷ pawb' })
    .getByRole('button', { name: /^Keep this one/ })
    .click();
  await officer.page.getByText('There is nothing to settle.').waitFor();
  await officer.page.getByText(/^Set aside when differences were settled/).click();
  await officer.page.getByText('Written by the officer').waitFor();

  await officer.page.goto(overview);
  await officer.page.getByLabel('Whose answers').selectOption({ label: 'Housing' });
  await officer.page.waitForURL(/units/);
  await officer.page.getByRole('link', { name: 'Leadership', exact: false }).first().click();
  const box = officer.page.getByLabel(label, { exact: true });
  expect(await box.inputValue()).toBe('Written by Housing: tŷ pawb');

  await officer.page.goto(`${overview}/colleagues`);
  await officer.page.getByRole('button', { name: /^Take this back ?: Housing/ }).click();
  await officer.page.getByText(/^Taken back: .* of Housing/).waitFor();
  await officer.page.goto(`${overview}/evidence`);
  await officer.page.getByRole('heading', { level: 1, name: 'Evidence register' }).waitFor();
  for (const watched of [officer, colleague]) {
    expectNoProblems(watched);
    expectOnlyOwnRequests(watched, baseUrl);
  }
  await colleague.context.close();
  await officer.context.close();
});

test('a reviewer’s part takes what the reviewer says and nothing else', async () => {
  const officer = await openPage(browser);
  const overview = await openSample(officer.page);
  await officer.page.goto(`${overview}/colleagues`);
  await officer.page.getByLabel('To review').check();
  await officer.page.getByLabel('Name of the reviewer').fill('Ann Jones');
  await officer.page.getByRole('button', { name: 'Choose all' }).click();
  const part = await download(officer.page, 'Make the file');
  expect(part.suggestedFilename()).toMatch(/ann-jones-to-review\.zip$/);
  const reviewer = await openPart(await part.path());
  await reviewer.page.getByRole('link', { name: 'Scrutiny' }).click();
  await reviewer.page.getByLabel('Reviewer’s name').fill('Ann Jones');
  await reviewer.page
    .getByRole('heading', { name: 'Not looked at yet' })
    .locator('xpath=following::a[1]')
    .click();
  await reviewer.page.getByRole('button', { name: 'Challenge this answer' }).click();
  await screenshot(reviewer.page, 'reviewer-answer');
  const partId = /assessments\/([^/]+)/.exec(reviewer.page.url())?.[1] ?? '';
  await reviewer.page.goto(`${baseUrl}#/assessments/${partId}`);
  const returned = await download(reviewer.page, 'Save the file to send back');
  await officer.page.getByLabel('Files that came back').setInputFiles(await returned.path());
  await officer.page.getByRole('button', { name: 'Bring in 1 file' }).click();
  await officer.page.getByText(/^Brought in: 0 answers, 0 other records, 1 new record/).waitFor();
  expectNoProblems(officer);
  expectNoProblems(reviewer);
  await officer.context.close();
  await reviewer.context.close();
});
