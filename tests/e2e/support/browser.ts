import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** The same for every Chromium the tests start: no sandbox as root, and no calls home. */
export const CHROMIUM_ARGS: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** CHROMIUM_PATH, the system's own Chromium, or the one Playwright downloaded. */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
  return found ?? chromium.executablePath();
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
}
