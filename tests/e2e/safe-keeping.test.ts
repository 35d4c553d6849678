import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './support/browser.ts';
import { expectNoProblems, openPage } from './support/watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('two tabs on one answer: a judgement in one and a commentary in the other both stay', async () => {
  const watched = await openPage(browser);
  const first = watched.page;
  await first.goto(inject('baseUrl'));
  await first.getByRole('button', { name: 'Open the sample' }).click();
  await first.getByRole('link', { name: /next unanswered criterion/ }).click();
  const card = (page: typeof first) => page.getByRole('form').filter({ hasText: '3.LC' }).first();
  await card(first).waitFor();
  const second = await watched.context.newPage();
  await second.goto(first.url());
  await card(second).waitFor();

  await card(second)
    .getByLabel(/^Commentary/)
    .fill('Typed in the second tab: ŵ');
  await card(first).getByLabel('Not started').check();
  await expect
    .poll(() =>
      card(first)
        .getByLabel(/^Commentary/)
        .inputValue(),
    )
    .toContain('ŵ');
  await expect.poll(() => card(second).getByLabel('Not started').isChecked()).toBe(true);
  await first.reload();
  expect(
    await card(first)
      .getByLabel(/^Commentary/)
      .inputValue(),
  ).toContain('ŵ');
  expect(await card(first).getByLabel('Not started').isChecked()).toBe(true);
  expectNoProblems(watched);
});

test('text typed in an action and left in the same moment is there again, ten times in ten', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(inject('baseUrl'));
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('link', { name: 'Action plan', exact: true }).click();
  await page.getByRole('link', { name: 'Set targets in Planning' }).click();
  const resources = page.getByLabel('Resources');
  for (let turn = 0; turn < 10; turn += 1) {
    const text = `Typed just before leaving: ŵ ${turn}`;
    await resources.fill('');
    await resources.pressSequentially(text);
    await page.reload();
    await resources.waitFor();
    expect(await resources.inputValue()).toBe(text);
  }
  expectNoProblems(watched);
});

test('a report that is cancelled stops, and can be asked for again', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(inject('baseUrl'));
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  // a slow machine, so that there is time to press Cancel
  const session = await watched.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.getByRole('button', { name: 'Download report' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/cancelled|stopped/i).waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download report' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^Aberwen-and-D.*2026.*\.pdf$/);
  expectNoProblems(watched);
});

test('a saved copy comes back, and a bad file changes nothing', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(inject('baseUrl'));
  await page.getByRole('button', { name: 'Open the sample' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await (await downloading).path();
  await page.getByText(/^Copy saved as equality-standard-aberwen-and-dwr-glas/).waitFor();

  await page.goto(`${inject('baseUrl')}#/open`);
  await page.getByLabel('Saved copy').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "somebody else"}'),
  });
  await page.getByText('The file was not saved by this app. Nothing has been changed.').waitFor();
  await page.getByLabel('Saved copy').setInputFiles(copy);
  await page.getByRole('button', { name: 'Open this copy' }).click();
  await page.getByRole('heading', { level: 1, name: /Aberwen/ }).waitFor();
  await page.goto(`${inject('baseUrl')}#/`);
  await expect.poll(() => page.getByRole('link', { name: /Aberwen/ }).count()).toBe(4);
  expectNoProblems(watched);
});
