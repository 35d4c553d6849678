import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { measureIfUnconfirmed, measureIfUpheld } from '#domain/doubted-level.ts';
import { measureResults } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  aRecordAllMet,
  aUnit,
  HOUSING_ID,
  withAnswers,
} from '../support/builders.ts';
import { aRecord } from '../support/record-builders.ts';

const framework = aFramework();
const challenge = (criterionId: string, settledOn: string | null = null) =>
  aRecord('scrutiny', {
    answerKey: `${HOUSING_ID}/${criterionId}`,
    verdict: 'challenge',
    settledOn,
  });

test('nothing doubted is no second level', () => {
  expect(measureIfUpheld(framework, aRecordAllMet(), [])).toBeNull();
  expect(measureIfUnconfirmed(framework, aRecordAllMet())).toBeNull();
});

test.each([
  ['one at level 2', [challenge('2.Y.01')], { count: 1, level: 1 }],
  [
    'two, the lower of which decides',
    [challenge('3.Y.01'), challenge('1.Y.01')],
    { count: 2, level: 0 },
  ],
  ['one settled', [challenge('2.Y.01', '2026-11-01')], null],
])('the level if open challenges were upheld: %s', (_name, scrutiny, expected) => {
  expect(measureIfUpheld(framework, aRecordAllMet(), scrutiny)).toEqual(expected);
});

test('an answer carried over does not hold up a level until somebody confirms it', () => {
  const carried = { judgement: 'met', confirmAgain: true } as const;
  const record = withAnswers(aRecordAllMet(), anAnswer(HOUSING_ID, '3.Y.01', carried));
  expect(measureIfUnconfirmed(framework, record)).toEqual({ count: 1, level: 2 });
  const retired = {
    ...record,
    units: record.units.map((unit) =>
      unit.id === HOUSING_ID ? aUnit({ retiredAt: '2026-11-01T09:00:00Z' }) : unit,
    ),
  };
  expect(measureIfUnconfirmed(framework, retired)).toBeNull();
});

test('doubt never raises the level', () => {
  const all = aRecordAllMet();
  const judgement = fc.constantFrom('met', 'in-progress', 'not-started', 'not-applicable');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(judgement, fc.boolean(), fc.boolean()), { minLength: 18, maxLength: 18 }),
      (given) => {
        const answers = all.answers.map((answer, index) => {
          const [own, confirmAgain] = given[index] ?? ['met', false];
          return anAnswer(answer.unitId, answer.criterionId, {
            judgement: own as never,
            notApplicableReason: 'r',
            confirmAgain,
          });
        });
        const scrutiny = answers
          .filter((_answer, index) => given[index]?.[2])
          .map((answer) =>
            aRecord('scrutiny', {
              answerKey: `${answer.unitId}/${answer.criterionId}`,
              verdict: 'challenge',
            }),
          );
        const record = { ...all, answers };
        const { overallLevel } = measureResults(framework, record).attainment;
        expect(measureIfUpheld(framework, record, scrutiny)?.level ?? 0).toBeLessThanOrEqual(
          overallLevel,
        );
        expect(measureIfUnconfirmed(framework, record)?.level ?? 0).toBeLessThanOrEqual(
          overallLevel,
        );
      },
    ),
  );
});
