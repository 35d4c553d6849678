import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { type TestProject } from 'vitest/node';

import { serveFolder, type StaticServer } from './static-server.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    baseUrl: string;
  }
}

const SOURCES = [
  ['src', 'public', '.tools', 'index.html', 'vite.config.ts'],
  ['package.json', 'package-lock.json', 'CHANGELOG.md'],
].flat();

let server: StaticServer | null = null;

/** Serves the build under a sub-path, as a council's web server might; builds first when stale. */
export async function setup(project: TestProject): Promise<void> {
  if (newest('dist/index.html') < Math.max(...SOURCES.map(newest))) {
    // on its own, since vitest's NODE_ENV would give React's development build
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    });
  }
  server = await serveFolder('dist', '/equality/');
  project.provide('baseUrl', server.url);
}

export async function teardown(): Promise<void> {
  await server?.close();
}

/** When the file, or the newest one in the folder, was last written; 0 when there is none. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
