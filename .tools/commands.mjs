// Shared by the scripts in this folder. Plain Node: it must run before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command line in the project's root; resolves to its exit code, non-zero when killed. */
export function run(commandLine, { stdio = 'inherit', env = {} } = {}) {
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(commandLine, {
      cwd: ROOT,
      shell: true,
      stdio,
      env: { ...process.env, PATH, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Installs exactly what the lock file names, unless that is what is installed already. */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing packages…');
  if ((await run('npm ci --no-audit --no-fund')) !== 0) throw new Error('npm ci failed.');
}

function isInstalled() {
  const installedLock = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const installed = readPackages(installedLock);
  const same = (path) => installed[path]?.version === wanted[path]?.version;
  return (
    Object.keys(installed).every(same) &&
    // what is optional is left out where it does not fit the machine
    Object.keys(wanted).every((path) => path === '' || wanted[path].optional || same(path))
  );
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
