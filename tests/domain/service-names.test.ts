import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  foldName,
  readServiceNames,
  tidyName,
  UNIT_NAME_MAX_CHARACTERS,
} from '#domain/service-names.ts';

describe('a pasted list of services', () => {
  test('gives each name once, in the order given', () => {
    const { names, duplicates } = readServiceNames('Waste\nHousing\nAdult social care', []);
    expect(names).toEqual(['Waste', 'Housing', 'Adult social care']);
    expect(duplicates).toEqual([]);
  });

  test('ignores blank lines, outer spaces and every kind of line end', () => {
    const { names } = readServiceNames('\n  Waste \r\n\r\n\t\nHousing\rParks\n', []);
    expect(names).toEqual(['Waste', 'Housing', 'Parks']);
  });

  test.each([
    ['•\tHousing', 'Housing'],
    ['- Housing', 'Housing'],
    ['* Housing', 'Housing'],
    ['– Housing', 'Housing'],
    ['-Housing', '-Housing'],
    ['Planning - policy', 'Planning - policy'],
    ['Adult   social\tcare', 'Adult social care'],
    ['- ', ''],
  ])('%j is tidied to %j', (line, expected) => {
    expect(tidyName(line)).toBe(expected);
  });

  test('names that differ only in capitals and spaces are one service', () => {
    const { names, duplicates } = readServiceNames('Housing\nHOUSING\n housing ', []);
    expect(names).toEqual(['Housing']);
    expect(duplicates).toEqual(['HOUSING', 'housing']);
  });

  test('an accent typed in two ways is one service', () => {
    expect(foldName('Cafe\u0301')).toBe(foldName('CAFÉ'));
  });

  test('a name the assessment already has is a duplicate', () => {
    const { names, duplicates } = readServiceNames('Waste\nHousing', ['waste']);
    expect(names).toEqual(['Housing']);
    expect(duplicates).toEqual(['Waste']);
  });

  test(`a name of ${UNIT_NAME_MAX_CHARACTERS} characters fits and one more does not`, () => {
    const longest = 'x'.repeat(UNIT_NAME_MAX_CHARACTERS);
    const { names, tooLong } = readServiceNames(`${longest}\n${longest}y`, []);
    expect(names).toEqual([longest]);
    expect(tooLong).toEqual([`${longest}y`]);
  });

  test('every line with a name is accounted for, and no name is given twice', () => {
    const line = oneof(
      string({ maxLength: 12 }),
      constantFrom('Housing', 'HOUSING', ' - waste', '', '   ', 'z'.repeat(201)),
    );
    assert(
      property(array(line), array(line, { maxLength: 3 }), (lines, existing) => {
        const text = lines.join('\n');
        const read = readServiceNames(text, existing);
        const filled = text.split(/[\r\n]/).filter((each) => tidyName(each) !== '');
        const counted = read.names.length + read.duplicates.length + read.tooLong.length;
        expect(counted).toBe(filled.length);
        const folded = [...existing, ...read.names].map(foldName);
        expect(new Set(read.names.map(foldName)).size).toBe(read.names.length);
        expect(read.names.every((name) => folded.indexOf(foldName(name)) >= existing.length)).toBe(
          true,
        );
        expect(readServiceNames(read.names.join('\n'), []).names).toEqual(read.names);
      }),
    );
  });
});
