import { expect, test } from 'vitest';

import { measureResults } from '#domain/results.ts';

import { directorates, framework, withoutPlanning } from '../support/oxfordshire.ts';
import { anAnswer, withAnswers } from '../support/builders.ts';

test('one directorate without action planning leaves level 0, and the reason names it alone', () => {
  const { attainment, blocks } = measureResults(framework, withoutPlanning);
  expect(attainment.overallLevel).toBe(0);
  expect(blocks[0]).toMatchObject({ levelNumber: 1, fewestChanges: 1 });
  expect(
    blocks[0]!.criteria.map((item) => [item.criterion.id, item.gaps.map((gap) => gap.unitId)]),
  ).toEqual([['1.SD.04', [directorates[2]!.id]]]);
});

test('when that one answer turns to met, the council is at level 1', () => {
  const turned = withAnswers(withoutPlanning, anAnswer(directorates[2]!.id, '1.SD.04', 'met'));
  expect(measureResults(framework, turned).attainment.overallLevel).toBe(1);
});
