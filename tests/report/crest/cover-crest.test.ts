import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { decodeBase64 } from '#report/crest/base64.ts';
import { readCoverCrest } from '#report/crest/cover-crest.ts';
import { readCrestImage } from '#report/crest/read-crest-image.ts';
import { readCrestPresence } from '#report/crest/read-crest-presence.ts';

const bytes = new Uint8Array(readFileSync('tests/files/crests/see-through.png')).buffer;
const crest = {
  sha256: 'ab'.repeat(32),
  fileName: 'crest.png',
  mediaType: 'image/jpeg',
  // what was written down of it does not count: the bytes do
  sizeBytes: 9,
  widthPixels: 1,
  heightPixels: 1,
} as const;
const words = { crest, crestAlternative: ' A violet shield ' };
const noPicture = new TextEncoder().encode('<svg onload="alert(1)"/>').buffer;

test('a crest is shown as its bytes are, whatever was written down of them', () => {
  const shown = readCoverCrest(words, bytes);
  expect(shown).toMatchObject({
    mediaType: 'image/png',
    widthPixels: 120,
    heightPixels: 144,
    alternative: 'A violet shield',
  });
  const read = readCrestImage(new Uint8Array(bytes));
  expect(read.ok && Buffer.compare(decodeBase64(shown!.base64), read.value.bytes)).toBe(0);
});

test('without words, without a picture, or with something else in its place there is no crest', () => {
  expect(readCoverCrest({ ...words, crestAlternative: '  ' }, bytes)).toBeNull();
  expect(readCoverCrest(words, null)).toBeNull();
  expect(readCoverCrest(words, noPicture)).toBeNull();
  expect(readCoverCrest({ ...words, crest: null }, bytes)).toBeNull();
});

test('it is known why', () => {
  expect([bytes, null, noPicture].map(readCrestPresence)).toEqual([
    'shown',
    'missing',
    'unreadable',
  ]);
});
