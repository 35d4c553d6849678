import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './support/browser.ts';
import { expectNoProblems, expectOnlyOwnRequests, openPage } from './support/watched-page.ts';

let browser: Browser;
const baseUrl = inject('baseUrl');

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function fillDate(page: Page, legend: string, parts: readonly [string, string, string]) {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel('Day').fill(parts[0]);
  await group.getByLabel('Month').fill(parts[1]);
  await group.getByLabel('Year').fill(parts[2]);
}

/** A new assessment with nothing in it; returns its address. */
async function createAssessment(page: Page): Promise<string> {
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Start a new assessment' }).click();
  await page.getByLabel('Name of the council').fill('Cyngor Dŵr Tŷ');
  await fillDate(page, 'First day of the period assessed', ['1', '4', '2026']);
  await fillDate(page, 'Last day of the period assessed', ['31', '3', '2027']);
  await page.getByLabel(/^Level 1:/).check();
  await page.getByLabel('Your name').fill('Siân Price');
  await page.getByRole('button', { name: 'Create the assessment' }).click();
  await page.getByRole('link', { name: 'Populations: who they are, by group' }).waitFor();
  return page.url().replace(/\/units\/.*/, '');
}

async function pasteInto(page: Page, label: string, text: string) {
  await page.getByRole('textbox', { name: label, exact: true }).focus();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

test('from an empty assessment to a profile: counts pasted, kept, compared, and a target set', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await createAssessment(page);
  await page.getByRole('link', { name: 'Populations: who they are, by group' }).click();
  await page.getByRole('button', { name: 'Add a population' }).click();
  await page.getByRole('heading', { level: 1, name: 'All employees' }).waitFor();
  await page.getByLabel('Group people by').selectOption('disability-2021-2');
  await page.getByRole('button', { name: 'Enter figures' }).click();
  await page.getByLabel('What the first figures cover').fill('2025/26');
  await page.getByRole('button', { name: 'Add a period' }).click();
  // a block as a spreadsheet copies it, with a thousand in it
  await pasteInto(page, 'Disabled, 2025/26', '84\n1,338\n80\n148\n');
  await page.getByRole('cell', { name: '1,650' }).waitFor();
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  await page.reload();
  await page.getByRole('cell', { name: '1,650' }).waitFor();
  const cell = page.getByRole('textbox', { name: 'Not disabled, 2025/26' });
  expect(await cell.inputValue()).toBe('1338');

  await page.goto(`${overview}/benchmarks`);
  await page.getByLabel('Groups it is about').selectOption('disability-2021-2');
  await page.getByLabel('Name of a new benchmark').fill('Residents aged 16 to 64');
  await page.getByRole('button', { name: 'Add a benchmark' }).click();
  await page.getByRole('textbox', { name: 'Disabled, Per cent', exact: true }).fill('16.2');
  await page.getByRole('textbox', { name: 'Not disabled, Per cent' }).fill('83.8');
  await page.getByLabel('Add to: Populations compared with it').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add to Populations compared with it' }).click();
  await page.getByRole('link', { name: 'All employees' }).waitFor();

  await page.goto(`${overview}/populations`);
  await page.getByRole('link', { name: /^Disability/ }).click();
  await page.getByRole('table', { name: /^Compared with Residents aged 16 to 64/ }).waitFor();
  // 84 of 1,422 known
  await page.getByRole('cell', { name: '5.9%', exact: true }).waitFor();
  await page.getByLabel('For which group').selectOption('disabled');
  await page.getByRole('button', { name: 'Set a target' }).click();
  await page.getByLabel('Target', { exact: true }).fill('8');
  await fillDate(page, 'To be reached by', ['31', '3', '2031']);
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  await page.goto(`${overview}/targets`);
  await page.getByRole('cell', { name: '8%, by 31 March 2031' }).waitFor();
  expectNoProblems(watched);
  expectOnlyOwnRequests(watched, baseUrl);
});
