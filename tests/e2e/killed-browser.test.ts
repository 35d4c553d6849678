import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, inject, test } from 'vitest';

import { launchLastingBrowser } from './support/lasting-browser.ts';

test('text typed one second before the browser is killed is there at the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'equality-'));
  const baseUrl = inject('baseUrl');
  const first = await launchLastingBrowser(folder);
  const page = await first.context.newPage();
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('link', { name: /next unanswered criterion/ }).click();
  const field = page.getByLabel(/^Commentary on/).last();
  await field.click();
  await page.keyboard.type(' Typed just before the end: tŷ.');
  const address = page.url();
  const label = (await field.getAttribute('id')) ?? '';
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await first.kill();

  const second = await launchLastingBrowser(folder);
  const again = await second.context.newPage();
  await again.goto(address);
  expect(await again.locator(`[id="${label}"]`).inputValue()).toContain('before the end: tŷ.');
  await second.context.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('text typed just before the page is left is there when it is opened again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'equality-'));
  const { context } = await launchLastingBrowser(folder);
  const page = await context.newPage();
  await page.goto(inject('baseUrl'));
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('link', { name: /next unanswered criterion/ }).click();
  const field = page.getByLabel(/^Commentary on/).last();
  const id = (await field.getAttribute('id')) ?? '';
  await field.click();
  const address = page.url();
  for (let round = 1; round <= 10; round += 1) {
    await page.keyboard.type(`Round ${round}.`);
    await page.goto('about:blank');
    await page.goto(address);
    const again = page.locator(`[id="${id}"]`);
    await again.waitFor();
    await expect.poll(() => again.inputValue(), { timeout: 10_000 }).toContain(`Round ${round}.`);
    await again.focus();
  }
  await context.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
