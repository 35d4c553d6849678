import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { prepareCrest } from '#features/assessments/prepare-crest.ts';

const aFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);
const load = (name: string) => new Uint8Array(readFileSync(`tests/files/crests/${name}`));
const everyBrowser = () => Promise.resolve(true);

test('a picture is prepared as what it is, whatever its name says', async () => {
  const prepared = await prepareCrest(aFile('crest.gif', load('baseline.jpg')), everyBrowser);
  expect(prepared).toMatchObject({
    ok: true,
    value: { fileName: 'crest.gif', mediaType: 'image/jpeg', widthPixels: 120, heightPixels: 144 },
  });
  if (!prepared.ok) return;
  expect(Buffer.from(prepared.value.bytes).includes('SECRET-COMMENT')).toBe(false);
});

const text = (words: string) => new TextEncoder().encode(words);
const broken = load('see-through.png').slice(0, 2000);

test.each([
  ['page.png', text('<svg onload="alert(1)"/>'), /^“page\.png” is neither a PNG nor a JPEG/],
  ['cut.png', broken, /^“cut\.png” is damaged/],
  ['deep.png', load('deep.png'), /8 bits a colour\.$/],
  ['woven.png', load('interlaced.png'), /without interlacing\.$/],
  ['print.jpg', load('four-inks.jpg'), /colours of print \(CMYK\)/],
  ['big.png', new Uint8Array(2_500_000), /^“big\.png” is 2\.4 MB\. Choose .* at most 1 MB\.$/],
])('%s is refused in words', async (name, bytes, words) => {
  const prepared = await prepareCrest(aFile(name, bytes), everyBrowser);
  expect(prepared).toEqual({ ok: false, failure: expect.stringMatching(words) });
});

test('what the browser itself cannot show is refused as damaged', async () => {
  const asked: string[] = [];
  const prepared = await prepareCrest(aFile('a.png', load('see-through.png')), async (address) => {
    asked.push(address);
    return false;
  });
  expect(prepared).toMatchObject({
    ok: false,
    failure: '“a.png” is damaged, and cannot be shown.',
  });
  expect(asked).toEqual([expect.stringMatching(/^data:image\/png;base64,iVBOR/)]);
});
