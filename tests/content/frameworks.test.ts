import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import {
  checkFrameworks,
  findFramework,
  listFrameworks,
} from '#content/frameworks/built-in-frameworks.ts';
import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { findFrameworkFaults } from '#domain/framework-faults.ts';
import { frameworkSchema } from '#domain/framework.ts';

import { aFramework } from '../support/builders.ts';

test('every framework passes its schema and holds together, and is what the schema gives', () => {
  expect(checkFrameworks).not.toThrow();
  for (const framework of listFrameworks()) {
    expect(frameworkSchema.parse(framework)).toEqual(framework);
  }
});

test('the 2006/07 edition has 110 criteria, 25 level tests, six strands and four areas', () => {
  const framework = findFramework('eslg-2007')!;
  expect(framework.criteria).toHaveLength(110);
  expect(framework.levels.flatMap((level) => level.tests)).toHaveLength(25);
  expect(framework.strands).toHaveLength(6);
  expect(framework.areas.map((area) => area.id)).toEqual(['LC', 'CE', 'SD', 'ET']);
});

test('the basis of the criteria is the one found in the sources: 24, 20, 23 and 43', () => {
  const count = (basis: string) =>
    findFramework('eslg-2007')!.criteria.filter((item) => item.basis === basis).length;
  expect(['confirmed', 'level-test', 'ancestor', 'reconstruction'].map(count)).toEqual([
    24, 20, 23, 43,
  ]);
});

test('the 2001 edition has the same criteria under its own strands and titles', () => {
  const [newer, older] = [findFramework('eslg-2007')!, findFramework('eslg-2001')!];
  expect(older.criteria).toEqual(newer.criteria);
  expect(older.strands.map((strand) => strand.id)).toEqual(['race', 'gender', 'disability']);
  expect(older.levels[1]!.title).toBe('Assessment and consultation');
  expect(newer.levels[1]!.title).toBe('Assessment and community engagement');
});

test.each([
  ['an id used twice', (f: ReturnType<typeof aFramework>) => f.criteria.push(f.criteria[0]!)],
  ['an unknown area', (f: ReturnType<typeof aFramework>) => (f.criteria[0]!.areaId = 'Q')],
  ['an unknown level', (f: ReturnType<typeof aFramework>) => (f.criteria[0]!.levelNumber = 9)],
  [
    'a test served by another level',
    (f: ReturnType<typeof aFramework>) => (f.levels[0]!.tests[0]!.criterionIds = ['2.X.01']),
  ],
])('a framework with %s is refused', (_name, spoil) => {
  const framework = aFramework();
  expect(findFrameworkFaults(framework)).toEqual([]);
  spoil(framework);
  expect(findFrameworkFaults(framework)).not.toEqual([]);
});

test('the sample opens, and answers only criteria that exist', () => {
  const sample = parseAssessmentFile(readFileSync('public/sample-assessment.json', 'utf8'));
  if (!sample.ok) throw new Error(JSON.stringify(sample.failure));
  const ids = new Set(findFramework('eslg-2007')!.criteria.map((item) => item.id));
  expect(sample.value.answers.every((answer) => ids.has(answer.criterionId))).toBe(true);
  expect(sample.value.units.filter((unit) => unit.kind === 'service')).toHaveLength(12);
});
