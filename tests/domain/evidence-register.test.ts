import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { upholdChallenges } from '#domain/challenges.ts';
import {
  countByStrandAndArea,
  findUnprovenClaims,
  isPastReview,
  listClaims,
} from '#domain/evidence-register.ts';
import { measureResults } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  aRecordAllMet,
  aUnit,
  HOUSING_ID,
  PLANNING_ID,
  threeUnits,
} from '../support/builders.ts';
import { aRecord } from '../support/record-builders.ts';

const framework = aFramework();
const strandIds = ['age', 'race'];
const housing = (criterionId: string) => `${HOUSING_ID}/${criterionId}`;
const notApplicable = { judgement: 'not-applicable', notApplicableReason: 'No such work' } as const;

test.each([
  ['met', 'met', 1],
  ['in progress', 'in-progress', 0],
  ['not applicable with its reason', notApplicable, 0],
  [
    'met, but one strand is not',
    {
      judgement: 'met',
      strandVerdicts: { age: { judgement: 'in-progress', notApplicableReason: '' } },
    },
    0,
  ],
] as const)('a claim is an answer that counts as met: %s', (_name, content, expected) => {
  const answers = [anAnswer(HOUSING_ID, '1.Y.01', content)];
  expect(listClaims(framework, threeUnits(), answers, strandIds)).toHaveLength(expected);
});

test('a retired unit claims nothing, and a strand out of scope spoils nothing', () => {
  const answers = [
    anAnswer(HOUSING_ID, '1.Y.01', {
      judgement: 'met',
      strandVerdicts: { race: { judgement: 'in-progress', notApplicableReason: '' } },
    }),
  ];
  expect(listClaims(framework, [aUnit()], answers, ['age'])).toHaveLength(1);
  const retired = [aUnit({ retiredAt: '2026-11-01T09:00:00Z' })];
  expect(listClaims(framework, retired, answers, ['age'])).toEqual([]);
});

test('only evidence that names the very answer backs it', () => {
  const answers = [anAnswer(HOUSING_ID, '1.Y.01', 'met'), anAnswer(PLANNING_ID, '1.Y.01', 'met')];
  const claims = listClaims(framework, threeUnits(), answers, strandIds);
  const evidence = [aRecord('evidence', { answerKeys: [housing('1.Y.01')] })];
  expect(findUnprovenClaims(claims, evidence).map(({ unit }) => unit.id)).toEqual([PLANNING_ID]);
});

test.each([
  [null, false],
  ['2026-11-22', true],
  ['2026-11-23', false],
  ['2026-11-24', false],
])('review by %s is past on 2026-11-23: %s', (reviewBy, expected) => {
  expect(isPastReview({ reviewBy }, '2026-11-23')).toBe(expected);
});

test('the grid counts an item once in an area and for no strand it does not tick', () => {
  const evidence = [
    aRecord('evidence', { strandIds: ['age'], answerKeys: [housing('1.Y.01'), housing('2.Y.01')] }),
    aRecord('evidence', { strandIds: ['age'], answerKeys: [] }),
    aRecord('evidence', { strandIds: [], answerKeys: [housing('2.X.01')] }),
  ];
  expect(countByStrandAndArea(framework, strandIds, evidence)).toEqual([
    {
      strandId: 'age',
      itemCount: 2,
      counts: [
        { areaId: 'X', count: 0 },
        { areaId: 'Y', count: 1 },
      ],
    },
    {
      strandId: 'race',
      itemCount: 0,
      counts: [
        { areaId: 'X', count: 0 },
        { areaId: 'Y', count: 0 },
      ],
    },
  ]);
});

test('more evidence never leaves more claims unproven, nor a smaller number in the grid', () => {
  const record = aRecordAllMet();
  const claims = listClaims(framework, record.units, record.answers, strandIds);
  const keys = claims.map(({ unit, criterionId }) => `${unit.id}/${criterionId}`);
  const anItem = fc.record({ strandIds: fc.subarray(strandIds), answerKeys: fc.subarray(keys) });
  fc.assert(
    fc.property(fc.array(anItem), anItem, (some, another) => {
      const more = [...some, another];
      expect(findUnprovenClaims(claims, more).length).toBeLessThanOrEqual(
        findUnprovenClaims(claims, some).length,
      );
      const cells = (items: typeof some) =>
        countByStrandAndArea(framework, strandIds, items).flatMap(({ counts }) =>
          counts.map(({ count }) => count),
        );
      const before = cells(some);
      cells(more).forEach((count, index) =>
        expect(count).toBeGreaterThanOrEqual(before[index] ?? 0),
      );
    }),
  );
});

test('upholding challenges never raises the level', () => {
  const record = aRecordAllMet();
  const levelOf = (answers: typeof record.answers) =>
    measureResults(framework, { ...record, answers }).attainment.overallLevel;
  const keys = record.answers.map((each) => `${each.unitId}/${each.criterionId}`);
  const judgement = fc.constantFrom('met', 'in-progress', 'not-started', 'not-applicable');
  fc.assert(
    fc.property(
      fc.array(judgement, { minLength: keys.length, maxLength: keys.length }),
      fc.subarray(keys),
      (judgements, challenged) => {
        const answers = record.answers.map((each, index) =>
          anAnswer(each.unitId, each.criterionId, {
            judgement: judgements[index] ?? 'met',
            notApplicableReason: 'No such work',
          }),
        );
        const scrutiny = challenged.map((answerKey) =>
          aRecord('scrutiny', { answerKey, verdict: 'challenge' }),
        );
        expect(levelOf(upholdChallenges(answers, scrutiny))).toBeLessThanOrEqual(levelOf(answers));
      },
    ),
  );
});
