import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TREE = ['src', 'public', '.tools', 'index.html', 'vite.config.ts', 'tsconfig.json'];

export type NextBuild = {
  readonly folder: string;
  readonly version: string;
  /** What the changelog says is new in it. */
  readonly change: string;
  readonly remove: () => void;
};

/**
 * Builds a later version of the app from a copy of the tree: other words on the home page, whose
 * code is loaded when it is needed, and a database of a higher version when asked for.
 */
export function buildNextVersion({ raisesDatabase = false } = {}): NextBuild {
  const root = mkdtempSync(join(tmpdir(), 'next-version-'));
  for (const part of TREE) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const version = raisesDatabase ? '99.2.0' : '99.1.0';
  const change = 'The home page has a new heading.';
  const copied = readFileSync('package.json', 'utf8');
  writeFileSync(
    join(root, 'package.json'),
    copied.replace(/"version": "[^"]+"/, `"version": "${version}"`),
  );
  writeFileSync(join(root, 'CHANGELOG.md'), `# Changes\n\n## ${version}\n\n${change}\n`);
  alter(
    join(root, 'src/features/assessments/home-page.tsx'),
    'Your assessments',
    'All your assessments',
  );
  if (raisesDatabase) {
    alter(
      join(root, 'src/storage/database.ts'),
      '    this.version(1)',
      "    this.version(99).stores({ inventions: 'id' });\n    this.version(1)",
    );
  }
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  return {
    folder: join(root, 'dist'),
    version,
    change,
    remove: () => rmSync(root, { recursive: true }),
  };
}

function alter(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}".`);
  writeFileSync(file, text.replaceAll(from, to));
}
