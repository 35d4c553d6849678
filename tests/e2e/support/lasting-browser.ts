import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { type BrowserContext, chromium } from 'playwright-core';

import { CHROMIUM_ARGS, findChromium } from './browser.ts';

export type LastingBrowser = {
  readonly context: BrowserContext;
  /** Ends every process of this browser at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

/**
 * Starts a Chromium whose data stays in the folder given, so that a second one can find it. It is
 * started here and not by Playwright, which does not tell which process to kill.
 */
export async function launchLastingBrowser(userDataFolder: string): Promise<LastingBrowser> {
  const child = spawn(
    findChromium(),
    [
      ...CHROMIUM_ARGS,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${userDataFolder}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await readDebuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no default context.');
  return {
    context,
    kill: async () => {
      const ended = once(child, 'exit');
      // a negative id is the whole group: the browser, its renderers and its storage process
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function readDebuggingAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Chromium has no stderr.');
  for await (const line of createInterface(child.stderr)) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('Chromium ended before it was ready.');
}
