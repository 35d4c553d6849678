import { mkdirSync } from 'node:fs';

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';

export type WatchedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address asked for over the network by any page or worker of this context. */
  readonly requests: readonly string[];
  /** Errors on the console, uncaught exceptions and breaches of the content security policy. */
  readonly problems: readonly string[];
};

/** A page in a fresh context, with empty storage. Close it with `context.close()`. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  return watchPage(context);
}

/** A new page in a context there is already. */
export async function watchPage(context: BrowserContext): Promise<WatchedPage> {
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  context.on('weberror', (webError) => problems.push(webError.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console -- runs in the page; the console is what is listened to
      console.error(`Policy breach: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page: await context.newPage(), context, requests, problems };
}

/** Fails unless something was asked for, all of it from the app's own host. */
export function expectOnlyOwnRequests({ requests }: WatchedPage, baseUrl: string): void {
  expect(requests.length).toBeGreaterThan(0);
  const { host } = new URL(baseUrl);
  expect(requests.filter((url) => new URL(url).host !== host)).toEqual([]);
}

export function expectNoProblems({ problems }: WatchedPage): void {
  expect(problems).toEqual([]);
}

/** Writes the whole page to node_modules/.cache/screenshots/NAME.png, for a person to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = 'node_modules/.cache/screenshots';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
