import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type AppVersion = {
  readonly version: string;
  /** One line for people: what is new in it. */
  readonly change: string;
};

/**
 * The version in `package.json` with the first line that CHANGELOG.md has of it. Throws when the
 * changelog's newest version is another one, or has no such line.
 */
export function readAppVersion(root: string): AppVersion {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const [, version = ''] = /"version": "([^"]+)"/.exec(read('package.json')) ?? [];
  const [, newest, change] = /^## (\S+)\n+([^\s#].*)$/m.exec(read('CHANGELOG.md')) ?? [];
  if (newest !== version || change === undefined) {
    throw new Error(`CHANGELOG.md does not begin with what is new in ${version}.`);
  }
  return { version, change };
}
