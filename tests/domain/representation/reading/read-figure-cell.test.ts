import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readFigureCell } from '#domain/representation/reading/read-figure-cell.ts';

test.each([
  ['12', 12],
  ['0', 0],
  [' 1,234 ', 1234],
  ['1 234 567', 1_234_567],
  ['1\u202F234', 1234],
  ['100,000,000', 100_000_000],
  ['5.0', 5],
])('“%s” is %d people', (text, figure) => {
  expect(readFigureCell(text, 'people')).toEqual({ ok: true, value: { figure, mark: null } });
});

test.each([
  ['1,234.5', 1234.5],
  ['.5', 0.5],
  ['1.234', 1.234],
])('“%s” is %d full-time equivalents', (text, figure) => {
  expect(readFigureCell(text, 'full-time-equivalents')).toMatchObject({ value: { figure } });
});

test.each([
  ['4.5', 4.5],
  ['4.5%', 4.5],
  ['100 %', 100],
])('“%s” is %d percent', (text, figure) => {
  expect(readFigureCell(text, 'percent')).toMatchObject({ value: { figure } });
});

test.each(['-', '–', '*', '..', ':', 'c', '[c]', '[x]', 'n/a', '<5', '< 10', 'Fewer than 5'])(
  '“%s” is a figure withheld or missing: no data, never 0',
  (mark) => {
    expect(readFigureCell(mark, 'people')).toEqual({ ok: true, value: { figure: null, mark } });
  },
);

test('a blank cell is no data, and nothing was withheld', () => {
  expect(readFigureCell(' \u00A0', 'people')).toEqual({
    ok: true,
    value: { figure: null, mark: null },
  });
});

test.each([
  ['1.234', 'not-whole', 'a point stands before decimals here, not between thousands'],
  ['2.5', 'not-whole', 'half a person'],
  ['1,23', 'not-a-number', 'neither thousands nor our decimals'],
  ['12,34,567', 'not-a-number', 'thousands come in threes'],
  ['1,234 567', 'not-a-number', 'one sign between all thousands'],
  ['1.234.567', 'not-a-number', 'the continental way'],
  ['1e5', 'not-a-number', 'a spreadsheet’s short form has lost figures'],
  ['0x10', 'not-a-number', 'not a number of people'],
  ['Infinity', 'not-a-number', 'not a number of people'],
  ['12 [r]', 'not-a-number', 'a figure with a note is not guessed at'],
  ['#N/A', 'not-a-number', 'an error of the spreadsheet'],
  ['12%', 'not-a-number', 'a share is no number of people'],
  ['-5', 'negative', 'nobody'],
  ['(1,234)', 'negative', 'the minus of accounts'],
  ['100,000,001', 'too-large', 'more than any council has'],
])('“%s” is %s: %s', (text, failure) => {
  expect(readFigureCell(text, 'people')).toEqual({ ok: false, failure });
});

test('a share above 100 is too large', () => {
  expect(readFigureCell('100.1', 'percent')).toEqual({ ok: false, failure: 'too-large' });
});

test('any whole number written for people here is read as it was', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), (figure) => {
      for (const text of [`${figure}`, figure.toLocaleString('en-GB')]) {
        expect(readFigureCell(text, 'people')).toEqual({ ok: true, value: { figure, mark: null } });
      }
    }),
  );
});
