import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { build, type Plugin } from 'vite';

import { type AppFile } from '../src/app/updates/app-build.ts';
import { type AppVersion } from './app-version.ts';
import { HEADERS_FILE } from './content-security-policy.ts';

const WORKER_FILE = 'service-worker.js';
/** What only a server reads. */
const NOT_FOR_THE_BROWSER = new Set([WORKER_FILE, HEADERS_FILE]);

/**
 * Builds the service worker once all else is written, as one file whose name stays, and tells it of
 * every file of the build with its SHA-256, as it is on the disk: that is what the server will send.
 */
export function serviceWorker(version: AppVersion): Plugin {
  let root = '';
  return {
    name: 'app-service-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder.');
        const files = listFiles(dir).filter(({ path }) => !NOT_FOR_THE_BROWSER.has(path));
        const id = hash(JSON.stringify({ version, files }));
        await buildWorker(root, dir, JSON.stringify({ ...version, id, files }));
      },
    },
  };
}

async function buildWorker(root: string, dir: string, appBuild: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { APP_BUILD: appBuild },
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'src/app/updates/service-worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  });
}

/** Every file in the folder, by its path with slashes, in the order of the paths. */
function listFiles(folder: string): AppFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      sha256: hash(readFileSync(file)),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
