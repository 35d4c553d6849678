import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readAppVersion } from '../../.tools/app-version.ts';
import { HEADERS } from '../../.tools/content-security-policy.ts';

test.each(Object.entries(HEADERS))(
  'the page on hosting gives %s to nginx and Apache as the build has it',
  (name, value) => {
    const page = readFileSync('.docs/hosting.md', 'utf8');
    expect(page).toContain(`add_header ${name} "${value}" always;`);
    expect(page).toContain(`Header always set ${name} "${value}"`);
  },
);

function aTree(version: string, changelog: string): string {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version }, null, 2));
  writeFileSync(join(root, 'CHANGELOG.md'), changelog);
  return root;
}

test('a version is what the changelog says first of it', () => {
  const changelog = '# Changes\n\n## 2.0.0\n\nFaster.\nMore of it.\n\n## 1.0.0\n\nThe first.\n';
  expect(readAppVersion(aTree('2.0.0', changelog))).toEqual({
    version: '2.0.0',
    change: 'Faster.',
  });
});

test.each([
  ['3.0.0', '## 2.0.0\n\nFaster.\n'],
  ['2.0.0', '## 2.0.0\n\n## 1.0.0\n\nThe first.\n'],
  ['2.0.0', ''],
])(
  'a build of %s stops when the changelog does not say what is new in it',
  (version, changelog) => {
    expect(() => readAppVersion(aTree(version, changelog))).toThrow(`what is new in ${version}`);
  },
);
