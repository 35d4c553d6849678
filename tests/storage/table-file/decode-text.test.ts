import { expect, test } from 'vitest';

import { decodeText } from '#storage/table-file/decode-text.ts';
import { CENSUS_LIMITS, readTableFile } from '#storage/table-file/read-table-file.ts';

const TEXT = 'Name\tCouncil\r\nSiân\tŷ €';

function toUtf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with its mark, which is left out', new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ['UTF-16, as Excel writes "Unicode text"', toUtf16(`\uFEFF${TEXT}`, true)],
  ['UTF-16, the other way round', toUtf16(`\uFEFF${TEXT}`, false)],
])('%s is read', (_name, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('Windows-1252, in which Excel saves CSV, is read with its accents', () => {
  // not its euro: Node 20 takes Windows-1252 for Latin-1, which no browser does
  const bytes = new Uint8Array([0x53, 0x69, 0xe2, 0x6e]);
  expect(decodeText(bytes)).toBe('Siân');
});

test('a file in UTF-16 is a table like any other', async () => {
  const read = await readTableFile(new File([toUtf16(`\uFEFF${TEXT}`, true)], 'a.csv'));
  expect(read).toEqual({
    ok: true,
    value: [
      ['Name', 'Council'],
      ['Siân', 'ŷ €'],
    ],
  });
});

test('what is not text at all is no table, whatever it is called', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0xff]);
  expect(await readTableFile(new File([zip], 'a.csv'))).toEqual({
    ok: false,
    failure: { kind: 'not-a-table' },
  });
});

test('census tables may have more rows, down to small areas', async () => {
  const file = new File([`Place\n${'x\n'.repeat(35_672)}`], 'a.csv');
  expect((await readTableFile(file)).ok).toBe(false);
  expect((await readTableFile(file, CENSUS_LIMITS)).ok).toBe(true);
});
