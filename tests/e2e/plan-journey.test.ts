import { readFile } from 'node:fs/promises';

import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './support/browser.ts';
import { pdfText } from './support/pdf-text.ts';
import { expectNoProblems, expectOnlyOwnRequests, openPage } from './support/watched-page.ts';

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

async function fillDate(page: Page, legend: string, [day, month, year]: readonly string[]) {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel('Day').fill(day ?? '');
  await group.getByLabel('Month').fill(month ?? '');
  await group.getByLabel('Year').fill(year ?? '');
}

test('evidence: a file is attached, replaced, linked to an answer, downloaded, and goes into the copy', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openSample(page);
  await page.goto(`${overview}/evidence`);
  await page.getByLabel('Title of new evidence').fill('Cabinet minutes, Tŷ Mawr');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cabinet minutes, Tŷ Mawr' }).waitFor();
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await page.getByLabel('Attach a file').setInputFiles(file('minutes.txt', 'Signed ŵ'));
  await page.getByLabel('Replace the file').setInputFiles(file('minutes 2.txt', 'Signed again'));
  await page.getByText('Earlier versions (1)').waitFor();
  await page.getByLabel('Find for: Answers it backs').fill('1.LC.01, The council');
  await page.getByLabel('Add to: Answers it backs').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add to Answers it backs' }).click();
  await page.getByRole('link', { name: /^1\.LC\.01, The council/ }).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download minutes 2.txt' }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toBe('Signed again');

  await page.goto(overview);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await saving;
  expect(copy.suggestedFilename()).toMatch(/\.zip$/);
  await page.goto(`${baseUrl}#/open`);
  await page.getByLabel('Saved copy').setInputFiles(await copy.path());
  await page.getByText(/with 2 files/).waitFor();
  await page.getByRole('button', { name: 'Open this copy' }).click();
  await page.getByRole('heading', { level: 1, name: /Aberwen/ }).waitFor();
  expectNoProblems(watched);
  expectOnlyOwnRequests(watched, baseUrl);
});

test('scrutiny: a reviewer challenges a claim, the officer replies and settles it', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openSample(page);
  await page.goto(`${overview}/scrutiny`);
  await page.getByLabel('Reviewer’s name').fill('Ann Jones');
  const claim = page
    .getByRole('heading', { name: 'Not looked at yet' })
    .locator('xpath=following::a[1]');
  await claim.click();
  await page.getByRole('heading', { level: 1, name: /Evidence, scrutiny and history/ }).waitFor();
  const answer = page.url();
  await page.getByRole('button', { name: 'Challenge this answer' }).click();
  await page.getByText('Challenge, open').waitFor();
  await page.getByRole('link', { name: /Comment, reply or settle/ }).click();
  await page.getByLabel('Reviewer’s comment').fill('Where is the minute?');
  await page.getByLabel('Officer’s reply').fill('Attached now.');
  await page.goto(`${overview}/results`);
  await page.getByText(/challenges? still open\. If upheld:/).waitFor();
  await page.goto(answer);
  await page.getByText('Where is the minute?').waitFor();
  await page.getByRole('link', { name: /Comment, reply or settle/ }).click();
  await fillDate(page, 'Challenge settled on', ['20', '11', '2026']);
  await page.getByText(/^Saved at/).waitFor();
  await page.goto(answer);
  await page.getByText('Challenge, settled').waitFor();
  expect(await page.getByText('Challenge, open').count()).toBe(0);
  expectNoProblems(watched);
});

test('plan: gaps become actions, an action is carried out, undone and done again, and asks about its criteria', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openSample(page);
  await page.goto(`${overview}/gaps`);
  const gaps = page.getByRole('checkbox');
  await gaps.nth(0).check();
  await gaps.nth(1).check();
  await page.getByRole('button', { name: 'Create 2 actions, one for each' }).click();
  await page.getByText('2 actions added to the action plan').waitFor();
  await page.getByRole('link', { name: 'Action plan' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Action plan' }).waitFor();
  const count = page.getByRole('status').filter({ hasText: /found/ });
  const before = await count.textContent();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => count.textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => count.textContent()).toBe(before);

  await page.getByLabel('Unit', { exact: true }).selectOption({ index: 2 });
  await page.getByLabel('Unit', { exact: true }).selectOption({ index: 0 });
  await page.getByLabel('Title of a new action').fill('Brief every manager');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('heading', { level: 1, name: 'Brief every manager' }).waitFor();
  await fillDate(page, 'Due date', ['1', '10', '2026']);
  await page.getByText('Red: overdue').waitFor();
  await page.getByLabel('Find for: Criteria it serves').fill('3.LC.04');
  await page.getByLabel('Add to: Criteria it serves').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add to Criteria it serves' }).click();
  await page.getByLabel('Status').selectOption('complete');
  await page.getByText(/Are its criteria now met\?/).waitFor();
  await page.getByLabel('Resources').pressSequentially('Typed just before leaving');
  await page.reload();
  await page.getByText(/Are its criteria now met\?/).waitFor();
  expect(await page.getByLabel('Resources').inputValue()).toBe('Typed just before leaving');
  expect(await page.getByLabel('Status').inputValue()).toBe('complete');
  await page.getByText(/^History \(/).click();
  await page.getByText('From: Not started').waitFor();
  expectNoProblems(watched);
});

test('an objective, its measure and the golden thread; a review makes a corrective action', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openSample(page);
  await page.goto(`${overview}/objectives`);
  await page.getByLabel('Name of a new measure').fill('Women among the top 5% of earners');
  await page.getByRole('button', { name: 'Add a measure' }).click();
  await page.getByRole('heading', { level: 1, name: /Women among/ }).waitFor();
  await page.getByText('No reading yet').waitFor();
  await page.getByRole('button', { name: 'Add a reading' }).click();
  const reading = page.getByRole('group', { name: 'Reading 1' });
  await reading.getByLabel('Day').fill('30');
  await reading.getByLabel('Month').fill('9');
  await reading.getByLabel('Year').fill('2026');
  await reading.getByLabel('Value').fill('31.5');
  await page.getByText(/Latest reading: 31\.5% on 30 September 2026/).waitFor();
  await page.getByRole('img', { name: /Women among/ }).waitFor();
  await page.goto(`${overview}/golden-thread`);
  await page.getByRole('heading', { name: 'Measures that serve no objective' }).waitFor();
  await page.getByRole('link', { name: 'Women among the top 5% of earners' }).first().waitFor();

  await page.goto(`${overview}/reviews`);
  await page.getByLabel(/title/i).first().fill('Autumn review');
  await page.getByRole('button', { name: /Add a review/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Autumn review' }).waitFor();
  await page.getByRole('cell', { name: /31\.5%/ }).waitFor();
  await page.getByLabel('What worked').fill('Shortlisting without names');
  await page
    .getByLabel(/corrective action/i)
    .first()
    .fill('Ask the panel again');
  await page
    .getByRole('button', { name: /corrective action/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Ask the panel again' }).waitFor();
  expect(await page.getByLabel('What worked').inputValue()).toBe('Shortlisting without names');
  expectNoProblems(watched);
});

test('sign-off freezes a snapshot; the next round carries the work over and is compared with it', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openSample(page);
  await page.goto(`${overview}/sign-off`);
  await page.getByRole('heading', { level: 1, name: 'Sign-off' }).waitFor();
  await page.getByLabel('Role of who signs').fill('Chief executive');
  await page.getByRole('button', { name: 'Add a step' }).click();
  const sign = page.getByRole('button', { name: 'Sign', exact: true });
  const isSigned = page.getByText(/a snapshot of it is frozen/);
  for (let step = 0; step < 6 && (await isSigned.count()) === 0; step += 1) {
    await sign.waitFor();
    await page.locator('#signing-name').fill('Mair Ellis');
    await page.locator('#signing-statement').fill('A fair account.');
    await sign.click();
    await page
      .getByText(/Signed by Mair Ellis/)
      .first()
      .waitFor();
    await page.waitForTimeout(200);
  }
  await isSigned.waitFor();
  await page
    .getByText(/[0-9a-f]{64}/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Start next year from this one' }).click();
  await page.getByText(/carried over from the last assessment to confirm/).waitFor();
  await page.getByRole('link', { name: /^Go to the first,/ }).click();
  const confirm = page.getByRole('button', { name: /^Confirm \d/ });
  await confirm.first().waitFor();
  const count = await confirm.count();
  await confirm.first().click();
  await expect.poll(() => confirm.count()).toBe(count - 1);
  const next = page.url().replace(/\/units\/.*/, '');
  await page.goto(`${next}/comparison`);
  await page.getByRole('heading', { level: 1, name: /Compar/ }).waitFor();
  await page.getByRole('table').first().waitFor();
  await page.goto(`${next}/results`);
  await page.getByText(/not\s+confirmed yet\. Without them/).waitFor();
  expectNoProblems(watched);
});

test('documents: workbook, CSV and calendar go out; actions and services come in', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await openSample(page);
  await page.goto(`${overview}/actions`);
  await page.getByLabel('Title of a new action').fill('=Print the plan');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('heading', { level: 1, name: '=Print the plan' }).waitFor();
  await fillDate(page, 'Due date', ['31', '3', '2027']);
  await page.getByText(/^Saved at/).waitFor();
  await page.goto(`${overview}/documents`);
  async function download(button: string): Promise<Uint8Array> {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return new Uint8Array(await readFile(await (await downloading).path()));
  }
  const workbook = await download('Download the workbook (.xlsx)');
  expect(String.fromCodePoint(...workbook.subarray(0, 2))).toBe('PK');
  const csv = new TextDecoder().decode(await download('Download CSV'));
  expect(csv).toContain("'=Print the plan");
  const calendar = new TextDecoder().decode(await download('Download the deadlines (.ics)'));
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270331');

  const csvFile = (name: string, text: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page
    .getByLabel('Spreadsheet')
    .setInputFiles(csvFile('plan.csv', `Action,Deadline\nRead in,31/3/2027\nToo late,31/2/2027\n`));
  await page.getByText('Row 3: Due date “31/2/2027” is not a date such as 31/3/2027').waitFor();
  await page.getByRole('button', { name: 'Add 1 action without faults' }).click();
  await page.getByText('1 action added. Undo takes it back.').waitFor();
  await page.getByLabel('What to read in').selectOption('services');
  await page
    .getByLabel('Spreadsheet')
    .setInputFiles(csvFile('services.csv', 'Service\nTramways\n'));
  await page.getByRole('button', { name: 'Add 1 service' }).click();
  await page.getByText('1 service added.').waitFor();

  await page.goto(`${overview}/report`);
  const pdf = await download('Download report');
  expect(pdfText(pdf)).toContain('=Print the plan');
  const word = await download('Download for Word');
  expect(String.fromCodePoint(...word.subarray(0, 2))).toBe('PK');
  expectNoProblems(watched);
});
