import { expect, test } from 'vitest';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { measureResults } from '#domain/results.ts';

import { anAnswer, anAssessment, aUnit, CORPORATE_ID, withAnswers } from '../support/builders.ts';

/**
 * Oxfordshire County Council, Executive annex EX281003-10an1 of 28 October 2003: four directorates,
 * all corporate items of level 1 met, and one directorate without action planning (item 15, 1.SD.04).
 */
const framework = findFramework('eslg-2001')!;
const units = [
  aUnit({ id: CORPORATE_ID, kind: 'corporate', name: 'The council as a whole' }),
  ...['Environment', 'Learning', 'Social care', 'Community safety'].map((name, position) =>
    aUnit({ id: `01930000-0000-7000-8000-0000000000e${position}`, name }),
  ),
];
const assessment = anAssessment({
  frameworkId: 'eslg-2001',
  strandIds: ['race', 'gender', 'disability'],
});
const answers = units.flatMap((unit) =>
  framework.criteria
    .filter((item) => item.levelNumber === 1 && isAnsweredBy(item, unit.kind))
    .map((item) => anAnswer(unit.id, item.id, 'met')),
);
const withoutPlanning = withAnswers(
  { assessment, units, answers },
  anAnswer(units[3]!.id, '1.SD.04', 'in-progress'),
);

test('one directorate without action planning leaves level 0, and the reason names it alone', () => {
  const { attainment, blocks } = measureResults(framework, withoutPlanning);
  expect(attainment.overallLevel).toBe(0);
  expect(blocks[0]).toMatchObject({ levelNumber: 1, fewestChanges: 1 });
  expect(
    blocks[0]!.criteria.map((item) => [item.criterion.id, item.gaps.map((gap) => gap.unitId)]),
  ).toEqual([['1.SD.04', [units[3]!.id]]]);
});

test('when that one answer turns to met, the council is at level 1', () => {
  const turned = withAnswers(withoutPlanning, anAnswer(units[3]!.id, '1.SD.04', 'met'));
  expect(measureResults(framework, turned).attainment.overallLevel).toBe(1);
});
