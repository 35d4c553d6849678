import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';

import { readCrestImage } from '#report/crest/read-crest-image.ts';
import { writePngFile } from '#report/crest/png-chunks.ts';

const load = (name: string) => new Uint8Array(readFileSync(`tests/files/crests/${name}`));

function readOk(bytes: Uint8Array) {
  const read = readCrestImage(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

/** A PNG's header: colour with transparency, 8 bits a sample, unless told otherwise. */
function header(width: number, height: number, changes: Record<number, number> = {}) {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 6], 8);
  for (const [at, value] of Object.entries(changes)) data[Number(at)] = value;
  return { type: 'IHDR', data };
}
const pixels = (rows: Uint8Array) => ({ type: 'IDAT', data: zlibSync(rows) });

test.each([
  ['see-through.png', 'image/png'],
  ['palette.png', 'image/png'],
  ['baseline.jpg', 'image/jpeg'],
  ['progressive.jpg', 'image/jpeg'],
  ['grey.jpg', 'image/jpeg'],
])('%s is taken, with its size', (name, mediaType) => {
  expect(readOk(load(name))).toMatchObject({ mediaType, widthPixels: 120, heightPixels: 144 });
});

test.each(['see-through.png', 'palette.png', 'baseline.jpg', 'progressive.jpg', 'grey.jpg'])(
  'what is written of %s reads as the same bytes again',
  (name) => {
    const { bytes } = readOk(load(name));
    expect(Buffer.compare(readOk(bytes).bytes, bytes)).toBe(0);
  },
);

test('notes in a file, and what stands after its end, do not come with the picture', () => {
  for (const name of ['baseline.jpg', 'see-through.png']) {
    const note = { type: 'tEXt', data: new TextEncoder().encode('Comment\0SECRET') };
    const noted =
      name === 'baseline.jpg'
        ? load(name)
        : writePngFile([header(1, 1), note, pixels(new Uint8Array(5))]);
    const bytes = Buffer.concat([noted, Buffer.from('SECRET after the end')]);
    expect(bytes.includes('SECRET')).toBe(true);
    expect(Buffer.from(readOk(bytes).bytes).includes('SECRET'), name).toBe(false);
  }
});

test.each([
  ['deep.png', { kind: 'unusual', sort: 'deep' }],
  ['interlaced.png', { kind: 'unusual', sort: 'interlaced' }],
  ['four-inks.jpg', { kind: 'unusual', sort: 'four-inks' }],
])('%s is refused as what it is', (name, failure) => {
  expect(readCrestImage(load(name))).toEqual({ ok: false, failure });
});

test.each([
  ['nothing', ''],
  ['a page that runs script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a PDF', '%PDF-1.7'],
  ['a GIF', 'GIF89a'],
])('%s is neither PNG nor JPEG, whatever it is called', (_name, text) => {
  const bytes = new TextEncoder().encode(text);
  expect(readCrestImage(bytes)).toEqual({ ok: false, failure: { kind: 'other-kind' } });
});

test('a file over 1 MB is not even looked into', () => {
  const bytes = new Uint8Array(1024 * 1024 + 1);
  bytes.set(load('see-through.png'));
  expect(readCrestImage(bytes)).toEqual({ ok: false, failure: { kind: 'too-large' } });
});

test('more pixels than are allowed are named, and none of them is unpacked', () => {
  const png = writePngFile([header(50_000, 50_000), pixels(new Uint8Array(9))]);
  const failure = { kind: 'too-many-pixels', widthPixels: 50_000, heightPixels: 50_000 };
  expect(readCrestImage(png)).toEqual({ ok: false, failure });
});

test.each([
  ['that unpacks to far more than it holds', [header(2, 2), pixels(new Uint8Array(300_000_000))]],
  ['with fewer pixels than it says', [header(2, 2), pixels(new Uint8Array(17))]],
  ['with a filter that does not exist', [header(1, 1), pixels(Uint8Array.of(5, 0, 0, 0, 0))]],
  ['whose pixels are not packed', [header(1, 1), { type: 'IDAT', data: new Uint8Array(9) }]],
  ['without a width', [header(0, 1), pixels(new Uint8Array(1))]],
  ['of a colour type that does not exist', [header(1, 1, { 9: 5 }), pixels(new Uint8Array(5))]],
  ['of a depth that does not exist', [header(1, 1, { 8: 3 }), pixels(new Uint8Array(5))]],
  ['without the palette it needs', [header(1, 1, { 9: 3 }), pixels(new Uint8Array(2))]],
  ['without pixels', [header(1, 1)]],
  ['without a header', [pixels(new Uint8Array(5))]],
])('a PNG %s is damaged', (_name, chunks) => {
  expect(readCrestImage(writePngFile(chunks))).toEqual({
    ok: false,
    failure: { kind: 'damaged' },
  });
});

test('a palette is filled up, so that no pixel names a colour that is not there', () => {
  const palette = { type: 'PLTE', data: Uint8Array.of(1, 2, 3) };
  const file = writePngFile([header(1, 1, { 9: 3 }), palette, pixels(Uint8Array.of(0, 255))]);
  expect(Buffer.from(readOk(file).bytes).indexOf('PLTE')).toBeGreaterThan(0);
  expect(new DataView(readOk(file).bytes.buffer).getUint32(8 + 25)).toBe(768);
});

test.each(['see-through.png', 'baseline.jpg', 'progressive.jpg', 'palette.png'])(
  '%s cut short anywhere is refused, and never an exception',
  (name) => {
    const bytes = load(name);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 2 }), (length) => {
        expect(readCrestImage(bytes.subarray(0, length)).ok).toBe(false);
      }),
    );
  },
);

test.each(['see-through.png', 'baseline.jpg', 'palette.png'])(
  'whatever is changed in %s, it is refused or the size is within what is allowed',
  (name) => {
    const bytes = load(name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = new Uint8Array(bytes);
        for (const [at, value] of changes) changed[at] = value;
        const read = readCrestImage(changed);
        if (!read.ok) return;
        const { widthPixels, heightPixels } = read.value;
        expect(Math.max(widthPixels, heightPixels)).toBeLessThanOrEqual(2000);
        expect(Math.min(widthPixels, heightPixels)).toBeGreaterThan(0);
      }),
    );
  },
);
