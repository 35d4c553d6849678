import { expect, test } from 'vitest';

import { findLevelReached } from '#domain/attainment.ts';
import { measureResults } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  aRecordAllMet,
  aUnit,
  CORPORATE_ID,
  HOUSING_ID,
  PLANNING_ID,
  threeUnits,
  withAnswers,
} from '../support/builders.ts';

const framework = aFramework();
const [corporate, housing] = threeUnits();
const levelOf = (record: ReturnType<typeof aRecordAllMet>) =>
  measureResults(framework, record).attainment;

test.each([
  ['nothing unmet', [], 4],
  ['level 1 unmet', [1], 0],
  ['level 3 unmet', [3], 2],
  ['levels 2 and 4 unmet', [2, 4], 1],
] as const)('the level reached with %s', (_name, unmet: readonly number[], reached) => {
  expect(findLevelReached([4, 2, 1, 3], (number) => unmet.includes(number))).toBe(reached);
});

test('a council with everything met is at the top level in every respect', () => {
  const { overallLevel, areaLevels, strandLevels } = levelOf(aRecordAllMet());
  expect(overallLevel).toBe(4);
  expect(areaLevels.map((area) => area.level)).toEqual([4, 4]);
  expect(strandLevels.map((strand) => strand.level)).toEqual([4, 4]);
});

test('a council that has answered nothing is at level 0', () => {
  expect(levelOf(aRecordAllMet({ answers: [] })).overallLevel).toBe(0);
});

test.each([
  ['the council as a whole on a corporate criterion', CORPORATE_ID, '3.X.01', 2],
  ['one service on a service criterion', PLANNING_ID, '2.Y.01', 1],
  ['one service on a criterion for both', HOUSING_ID, '2.X.01', 1],
  ['the council as a whole on a criterion for both', CORPORATE_ID, '2.X.01', 1],
] as const)('held back by %s', (_name, unitId, criterionId, reached) => {
  const record = withAnswers(aRecordAllMet(), anAnswer(unitId, criterionId, 'in-progress'));
  expect(levelOf(record).overallLevel).toBe(reached);
});

test('a service’s answer to a corporate criterion changes nothing', () => {
  const record = withAnswers(aRecordAllMet(), anAnswer(HOUSING_ID, '1.X.01', 'in-progress'));
  expect(levelOf(record).overallLevel).toBe(4);
});

test('a gap at a low level outweighs everything met above it', () => {
  const record = withAnswers(aRecordAllMet(), anAnswer(CORPORATE_ID, '1.X.01', 'in-progress'));
  const { overallLevel, areaLevels } = levelOf(record);
  expect(overallLevel).toBe(0);
  expect(areaLevels).toEqual([
    { areaId: 'X', level: 0 },
    { areaId: 'Y', level: 4 },
  ]);
});

test('one strand short holds back that strand and the council, not the other strand', () => {
  const record = withAnswers(
    aRecordAllMet(),
    anAnswer(HOUSING_ID, '3.Y.01', {
      judgement: 'met',
      strandVerdicts: { race: { judgement: 'in-progress', notApplicableReason: '' } },
    }),
  );
  const { overallLevel, strandLevels } = levelOf(record);
  expect(overallLevel).toBe(2);
  expect(strandLevels).toEqual([
    { strandId: 'age', level: 4 },
    { strandId: 'race', level: 2 },
  ]);
});

test('not applicable with a reason counts as nothing to do, without one as unmet', () => {
  const reason = { judgement: 'not-applicable', notApplicableReason: 'No such service' } as const;
  const given = withAnswers(aRecordAllMet(), anAnswer(PLANNING_ID, '2.Y.01', reason));
  const missing = withAnswers(
    aRecordAllMet(),
    anAnswer(PLANNING_ID, '2.Y.01', { ...reason, notApplicableReason: ' ' }),
  );
  expect(levelOf(given).overallLevel).toBe(4);
  expect(levelOf(missing).overallLevel).toBe(1);
});

test('a retired service no longer holds the council back', () => {
  const retired = aUnit({ id: PLANNING_ID, name: 'Planning', retiredAt: '2026-10-01T00:00:00Z' });
  const record = withAnswers(
    aRecordAllMet({ units: [corporate, housing, retired] }),
    anAnswer(PLANNING_ID, '1.Y.01', 'not-started'),
  );
  expect(levelOf(record).overallLevel).toBe(4);
});

test('without any service a service criterion cannot be met', () => {
  const results = measureResults(framework, aRecordAllMet({ units: [corporate] }));
  expect(results.attainment.overallLevel).toBe(0);
  expect(results.blocks[0]?.criteria.map((item) => item.criterion.id)).toEqual(['1.Y.01']);
  expect(results.blocks[0]?.criteria[0]?.lacksServices).toBe(true);
});
