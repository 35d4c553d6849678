import { createServer, request as sendRequest } from 'node:http';

import { type Browser, chromium } from 'playwright-core';

import { CHROMIUM_ARGS, findChromium } from './browser.ts';

export type RecordedBrowser = {
  readonly browser: Browser;
  /** Every address asked for by anything in the browser: pages, workers, service workers. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * What Chromium asks Google for by itself, whatever the page: what the fields of a form may be for,
 * to fill them in (no value is sent; councils switch it off by policy, see .docs/hosting.md), and
 * whether it is up to date.
 */
const OWN_OF_CHROMIUM = new Set(['content-autofill.googleapis.com', 'update.googleapis.com']);
/** The same of the account that somebody may have with Google. */
const NO_ACCOUNT = '--gaia-url=http://127.0.0.1:9/';

/**
 * A browser that reaches the network only by way of a proxy that writes down each request. Requests
 * for this computer are passed on, all others are refused.
 */
export async function launchRecordedBrowser(): Promise<RecordedBrowser> {
  const requests: string[] = [];
  const record = (address: string) => {
    if (!OWN_OF_CHROMIUM.has(new URL(address).hostname)) requests.push(address);
  };
  const proxy = createServer((request, response) => {
    const address = request.url ?? '';
    record(address);
    if (new URL(address).hostname !== '127.0.0.1') {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const passed = sendRequest(address, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  // encrypted ones name the host only
  proxy.on('connect', ({ url = '' }, socket) => {
    record(`https://${url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      ...CHROMIUM_ARGS,
      NO_ACCOUNT,
      `--proxy-server=127.0.0.1:${address.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  return {
    browser,
    requests,
    close: async () => {
      await browser.close();
      proxy.closeAllConnections();
      await new Promise<unknown>((resolve) => {
        proxy.close(resolve);
      });
    },
  };
}
