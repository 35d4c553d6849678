import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchRecordedBrowser, type RecordedBrowser } from './support/recording-proxy.ts';
import { serveFolder, type StaticServer } from './support/static-server.ts';
import { expectNoProblems, expectOnlyOwnRequests, openPage } from './support/watched-page.ts';
import { takeWholeJourney } from './support/whole-journey.ts';

let recorded: RecordedBrowser;
let server: StaticServer;
beforeAll(async () => {
  server = await serveFolder('dist', '/', readHeaders());
  recorded = await launchRecordedBrowser();
});
afterAll(async () => {
  await recorded.close();
  await server.close();
});

test('a whole journey, twice, asks no other host for anything, whoever asks: page, worker or service worker', async () => {
  const { requests } = recorded;
  const watched = await openPage(recorded.browser);
  const { page } = watched;
  await takeWholeJourney(page, server.url);
  await page.getByText('It works without a network.').waitFor();
  // what is kept by now answers for the server, so nearly nothing of this one reaches it
  await takeWholeJourney(page, server.url);
  expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
  expect(requests.some((url) => url.includes('/service-worker.js'))).toBe(true);
  expect(requests.some((url) => url.includes('/assets/pdf-worker-'))).toBe(true);
  // no address carries anything: nothing leaves by a question mark either
  expect(requests.filter((url) => url.includes('?'))).toEqual([]);
  // and by the browser's own account of what its pages and workers did
  expectOnlyOwnRequests(watched, server.url);
  expectNoProblems(watched);
  await watched.context.close();
}, 240_000);

test('text becomes script or markup nowhere, and no worker comes from outside the app', async () => {
  const { page, context } = await openPage(recorded.browser);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const attempts = await page.evaluate(async () => {
    const tryOut = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const script = URL.createObjectURL(new Blob(['self'], { type: 'text/javascript' }));
    return Promise.all([
      tryOut(() => (document.body.innerHTML = '<img src=x>')),
      tryOut(() => new DOMParser().parseFromString('<p>', 'text/html')),
      tryOut(() => new Worker(script)),
      tryOut(() => new Worker('https://elsewhere.example/worker.js')),
      tryOut(() => navigator.serviceWorker.register('/elsewhere.txt')),
      tryOut(() => fetch('https://elsewhere.example/')),
    ]);
  });
  expect(attempts).toEqual(Array.from({ length: 6 }, () => 'TypeError'));
  expect(recorded.requests.filter((url) => url.includes('elsewhere'))).toEqual([]);
  await context.close();
});

test('the recorder sees a request to another host when there is one', async () => {
  const context = await recorded.browser.newContext();
  const page = await context.newPage();
  // a page without our policy, which would not let it
  await page.goto('about:blank');
  await page.evaluate(() => fetch('http://elsewhere.example/x', { mode: 'no-cors' }));
  expect(recorded.requests).toContain('http://elsewhere.example/x');
  await context.close();
});

/** The headers that the build proposes to static hosts, as such a host would send them. */
function readHeaders(): Readonly<Record<string, string>> {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n').slice(1, -1);
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at).trim(), line.slice(at + 2)];
    }),
  );
}
