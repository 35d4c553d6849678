import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { listGaps } from '#domain/gap-list.ts';
import { findThreadBreaks, followThreads } from '#domain/golden-thread.ts';
import { measureResults } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  aRecordAllMet,
  HOUSING_ID,
  PLANNING_ID,
  threeUnits,
  withAnswers,
} from '../support/builders.ts';
import { aReading, aRecord } from '../support/record-builders.ts';

const framework = aFramework();
const period = { periodStart: '2026-04-01', periodEnd: '2027-03-31' };

test('the gaps are the answers that hold back the levels up to the aim, with the open actions for each', () => {
  const record = withAnswers(
    aRecordAllMet(),
    anAnswer(HOUSING_ID, '1.Y.01', 'in-progress'),
    anAnswer(PLANNING_ID, '2.Y.01', 'not-started'),
    anAnswer(HOUSING_ID, '3.Y.01', 'not-started'),
  );
  const forHousing = aRecord('actions', { criterionIds: ['1.Y.01'], unitId: HOUSING_ID as never });
  const forAll = aRecord('actions', { criterionIds: ['1.Y.01', '2.Y.01'] });
  const done = aRecord('actions', { criterionIds: ['2.Y.01'], status: 'complete' });
  const gaps = listGaps(measureResults(framework, record), 2, [forHousing, forAll, done]);
  expect(gaps.map((gap) => [gap.key, gap.actionIds])).toEqual([
    [`${HOUSING_ID}/1.Y.01`, [forHousing.id, forAll.id]],
    [`${PLANNING_ID}/2.Y.01`, [forAll.id]],
  ]);
});

test('without a service, a service criterion is one gap that belongs to no unit', () => {
  const [corporate] = threeUnits();
  const gaps = listGaps(measureResults(framework, aRecordAllMet({ units: [corporate] })), 1, []);
  expect(gaps.map((gap) => gap.key)).toEqual(['no-service/1.Y.01']);
});

test('there are gaps up to a level exactly when the level is not reached', () => {
  const judgement = fc.constantFrom('met' as const, 'in-progress' as const, 'not-started' as const);
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 18, maxLength: 18 }), (judgements) => {
      const all = aRecordAllMet();
      const answers = all.answers.map((answer, index) => ({
        ...answer,
        judgement: judgements[index] ?? ('met' as const),
      }));
      const results = measureResults(framework, { ...all, answers });
      for (const level of [1, 2, 3, 4]) {
        const isReached = results.attainment.overallLevel >= level;
        expect(listGaps(results, level, []).length === 0).toBe(isReached);
      }
    }),
  );
});

const nothing = { objectives: [], measures: [], targets: [], actions: [] };

test('the golden thread runs from objective to measures, actions and criteria', () => {
  const objective = aRecord('objectives', { criterionIds: ['1.X.01'] });
  const measure = aRecord('measures', { objectiveIds: [objective.id] });
  const direct = aRecord('actions', {
    objectiveIds: [objective.id],
    criterionIds: ['1.X.01', '2.X.01'],
  });
  const byMeasure = aRecord('actions', { measureIds: [measure.id], criterionIds: ['3.X.01'] });
  const other = aRecord('actions', { criterionIds: ['4.X.01'] });
  const [thread] = followThreads({
    objectives: [objective],
    measures: [measure],
    targets: [],
    actions: [direct, byMeasure, other],
  });
  expect(thread?.measures).toEqual([measure]);
  expect(thread?.actions).toEqual([direct, byMeasure]);
  expect(thread?.criterionIds).toEqual(['1.X.01', '2.X.01', '3.X.01']);
});

test.each([
  ['on the first day of the period', '2026-04-01', 1, 0],
  ['on its last day', '2027-03-31', 0, 0],
  ['the day before it', '2026-03-31', 1, 1],
  ['the day after it', '2027-04-01', 1, 1],
  ['in the period, but without a value', '2026-06-30', null, 1],
])('a reading %s', (_name, day, value, breakCount) => {
  const measure = aRecord('measures', { readings: [aReading(day, value)] });
  const breaks = findThreadBreaks({ ...nothing, measures: [measure] }, period);
  expect(breaks.measuresWithoutReading).toHaveLength(breakCount);
});

test('what is linked to nothing, or only to what is gone, is a break', () => {
  const objective = aRecord('objectives');
  const measure = aRecord('measures', { objectiveIds: ['gone'] });
  const action = aRecord('actions', { objectiveIds: ['gone'], measureIds: ['gone'] });
  const plan = { ...nothing, objectives: [objective], measures: [measure], actions: [action] };
  expect(findThreadBreaks(plan, period)).toEqual({
    objectivesWithoutMeasure: [objective],
    objectivesWithoutAction: [objective],
    measuresWithoutObjective: [measure],
    measuresWithoutReading: [measure],
    actionsThatServeNothing: [action],
  });
});

test('a representation target carries the thread on to its measures and actions', () => {
  const objective = aRecord('objectives');
  const measure = aRecord('measures', { readings: [aReading('2026-06-30', 4)] });
  const action = aRecord('actions');
  const target = aRecord('representationTargets', {
    objectiveIds: [objective.id],
    measureIds: [measure.id],
    actionIds: [action.id],
  });
  const plan = {
    objectives: [objective],
    measures: [measure],
    targets: [target],
    actions: [action],
  };
  expect(followThreads(plan)[0]).toMatchObject({
    measures: [measure],
    targets: [target],
    actions: [action],
  });
  expect(Object.values(findThreadBreaks(plan, period)).flat()).toEqual([]);
});
