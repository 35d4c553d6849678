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

/** Everything this browser keeps of the app: every database, and the small store. */
async function readAllStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const kept: unknown[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames) {
        kept.push(await read(database.transaction(table).objectStore(table).getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

test('a file with one row a person is counted, and no row of it is kept anywhere', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await createAssessment(page);
  await page.goto(`${overview}/populations`);
  await page.getByRole('button', { name: 'Add a population' }).click();
  await page.getByLabel('Group people by').selectOption('disability-2021-2');
  await page.getByRole('button', { name: 'Enter figures' }).click();
  await page.getByRole('link', { name: /Read numbers from/ }).click();
  await page.getByLabel('One row for each person').check();
  const rows = Array.from({ length: 300 }, (_, index) =>
    [`Zebedee Quagga${index}`, `QQ${100_000 + index}C`, index % 10 === 0 ? 'Yes' : 'No'].join(','),
  );
  await page.getByLabel('File with one row for each person').setInputFiles({
    name: 'staff.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Name,NI number,Disabled?', ...rows].join('\n')),
  });
  await page.getByText('300 people in the file.').waitFor();
  const columns = page.getByLabel('Column with: Disability');
  expect(await columns.locator('option').allTextContents()).toEqual([
    'Choose a column',
    'Disabled?',
  ]);
  await columns.selectOption({ label: 'Disabled?' });
  await page.getByLabel('Yes (30)').selectOption('disabled');
  await page.getByLabel('No (270)').selectOption('not-disabled');
  await page.getByRole('cell', { name: '270', exact: true }).waitFor();
  await page.getByLabel('Period').fill('2025/26');
  await page.getByRole('button', { name: 'Save these numbers' }).click();
  await page.getByRole('textbox', { name: 'Not disabled, 2025/26' }).waitFor();
  const stored = await readAllStored(page);
  expect(stored).toContain('"not-disabled":270');
  expect(stored).not.toMatch(/Zebedee|Quagga|QQ1/);
  await page.goto(overview);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await readFile(await (await saving).path(), 'utf8');
  expect(copy).toContain('"not-disabled":270');
  expect(copy).not.toMatch(/Zebedee|Quagga|QQ1/);
  expectNoProblems(watched);
});

test('a census file becomes a benchmark of the places chosen', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await createAssessment(page);
  await page.goto(`${overview}/benchmarks/census`);
  await page
    .getByLabel('Census file')
    .setInputFiles('tests/files/representation/census-bulk-ts021-ltla.csv');
  await page.getByLabel('Find a place').fill('a');
  await page
    .getByRole('button', { name: /^Take / })
    .first()
    .click();
  await page.getByRole('table', { name: /^Shares in/ }).waitFor();
  await page.getByRole('button', { name: 'Save as a benchmark' }).click();
  await page.getByRole('heading', { name: 'Share of each group' }).waitFor();
  const total = page.locator('tfoot td').first();
  expect(await total.textContent()).toBe('100%');
  expectNoProblems(watched);
});

test('a small group cannot be found in what is published: withheld in PDF and web page alike', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  const overview = await createAssessment(page);
  await page.goto(`${overview}/populations`);
  await page.getByRole('button', { name: 'Add a population' }).click();
  await page.getByLabel('Group people by').selectOption('ethnic-group-2021-5');
  await page.getByRole('button', { name: 'Enter figures' }).click();
  await page.getByLabel('What the first figures cover').fill('2025/26');
  await page.getByRole('button', { name: 'Add a period' }).click();
  // Asian, Black, Mixed, White, Other: 7 of 1,586 known are the ones to protect
  await pasteInto(
    page,
    'Asian, Asian British or Asian Welsh, 2025/26',
    '46\n25\n87\n1421\n7\n58\n84\n',
  );
  await page.getByRole('cell', { name: '1,728' }).waitFor();
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  await page.goto(`${overview}/report`);
  await page.getByLabel('Public version').check();
  expect(await page.getByLabel('Show every number').count()).toBe(0);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download report' }).click();
  const pdf = pdfText(new Uint8Array(await readFile(await (await downloading).path())));
  const section =
    pdf.split('Representation by group').at(-1)?.split('Review and sign-off')[0] ?? '';
  expect(section).toContain('Withheld: small numbers');
  expect(section).toContain('1,421');
  const words = section.split(/\s+/);
  // the number itself, its share, and the next smallest from which it could be worked out
  for (const secret of ['7', '0.4%', '25', '1.6%']) expect(words).not.toContain(secret);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a web page' }).click();
  const html = await readFile(await (await saving).path(), 'utf8');
  const row = /<tr><th[^>]*>Other ethnic group<\/th>(.*?)<\/tr>/s.exec(html)?.[1] ?? '';
  expect(row).toContain('Withheld: small numbers');
  expect(row.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
  expectNoProblems(watched);
});
