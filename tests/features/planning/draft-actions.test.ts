import { expect, test } from 'vitest';

import { type GapRow } from '#domain/gap-list.ts';
import { draftActions, draftOneAction } from '#features/planning/draft-actions.ts';

import { aFramework, HOUSING_ID, PLANNING_ID } from '../../support/builders.ts';

const framework = aFramework();
const strandIds = ['age', 'race'];
const suggestions = new Map(
  ['1.Y.01', '2.Y.01'].map((criterionId) => [
    criterionId,
    {
      criterionId,
      title: `Do ${criterionId}`,
      whatWillBeDone: `Steps of ${criterionId}`,
      measureOfSuccess: `Sign of ${criterionId}`,
    },
  ]),
);

function aGap(criterionId: string, unitId: string | null, strands = strandIds): GapRow {
  const criterion = framework.criteria.find((each) => each.id === criterionId)!;
  const key = `${unitId}/${criterionId}`;
  return {
    key,
    criterion,
    unitId: unitId as GapRow['unitId'],
    strandIds: strands,
    standing: 'not-started',
    actionIds: [],
  };
}

test('one action a gap, with the suggested words, its criterion and its unit', () => {
  const gaps = [aGap('1.Y.01', HOUSING_ID), aGap('1.Y.01', null, ['race'])];
  expect(draftActions(gaps, suggestions, strandIds)).toEqual([
    {
      title: 'Do 1.Y.01',
      whatWillBeDone: 'Steps of 1.Y.01',
      measureOfSuccess: 'Sign of 1.Y.01',
      criterionIds: ['1.Y.01'],
      unitId: HOUSING_ID,
      strandIds: [],
    },
    expect.objectContaining({ unitId: null, strandIds: ['race'] }),
  ]);
});

test('a criterion that nothing is suggested for gives its own words', () => {
  const [draft] = draftActions([aGap('3.X.01', HOUSING_ID)], suggestions, strandIds);
  expect(draft?.title).toBe('Meet 3.X.01: Statement of 3.X.01');
});

test('one action for several gaps joins what is to be done, each once', () => {
  const gaps = [
    aGap('1.Y.01', HOUSING_ID),
    aGap('1.Y.01', PLANNING_ID),
    aGap('2.Y.01', HOUSING_ID),
  ];
  expect(draftOneAction(gaps, suggestions, strandIds)).toEqual([
    {
      title: 'Close the gaps in 1.Y.01, 2.Y.01',
      whatWillBeDone: 'Steps of 1.Y.01\nSteps of 2.Y.01',
      measureOfSuccess: 'Sign of 1.Y.01\nSign of 2.Y.01',
      criterionIds: ['1.Y.01', '2.Y.01'],
      unitId: null,
      strandIds: [],
    },
  ]);
});

test.each([
  ['one of every strand and one of race', [strandIds, ['race']], []],
  ['age in one and race in the other', [['age'], ['race']], []],
  ['race alone', [['race'], ['race']], ['race']],
])('the strands of one action for two gaps: %s', (_name, strands, expected) => {
  const gaps = strands.map((held) => aGap('1.Y.01', HOUSING_ID, held));
  expect(draftOneAction(gaps, suggestions, strandIds)[0]?.strandIds).toEqual(expected);
});

test('no gap, no action', () => {
  expect(draftOneAction([], suggestions, strandIds)).toEqual([]);
});
