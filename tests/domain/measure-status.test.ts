import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/day-arithmetic.ts';
import {
  findLatestReading,
  type MeasureStatus,
  readMeasureStatus,
} from '#domain/measure-status.ts';
import { type Measure } from '#domain/records/measure.ts';

import { aFigure, aReading, aRecord } from '../support/record-builders.ts';

const today = '2026-11-23';

function aMeasure(
  readings: [string | null, number | null][],
  targets: [string | null, number | null][],
  content: Partial<Measure> = {},
): Measure {
  return aRecord('measures', {
    readings: readings.map(([day, value]) => aReading(day, value)),
    targets: targets.map(([day, value]) => aFigure(day, value)),
    ...content,
  } as never);
}

const baseline = { baselineDay: '2026-01-01', baselineValue: 10 };

test.each<[string, Measure, MeasureStatus]>([
  ['no reading at all', aMeasure([], [['2026-12-31', 20]]), 'no-reading'],
  ['a reading without its value', aMeasure([['2026-10-01', null]], []), 'no-reading'],
  ['a reading of the future', aMeasure([['2026-12-01', 5]], []), 'no-reading'],
  ['a reading of 0 is a reading', aMeasure([['2026-10-01', 0]], []), 'no-target'],
  ['neither way is better', aMeasure([['2026-10-01', 5]], [], { better: 'neither' }), 'not-judged'],
  [
    'the target of June was not reached',
    aMeasure([['2026-10-01', 14]], [['2026-06-30', 15]]),
    'missed',
  ],
  [
    'the target of June was reached later',
    aMeasure([['2026-10-01', 15]], [['2026-06-30', 15]]),
    'on-track',
  ],
  // from 10 on 1 January to 20 on 1 January after (365 days): on 2 July (182 days) 10 + 10 × 182/365 = 14.986
  [
    'just above the line',
    aMeasure([['2026-07-02', 14.99]], [['2027-01-01', 20]], baseline),
    'on-track',
  ],
  [
    'just below the line',
    aMeasure([['2026-07-02', 14.98]], [['2027-01-01', 20]], baseline),
    'slipping',
  ],
  [
    'just above the line where lower is better: from 10 down to 0, on 2 July 10 − 10 × 182/365 = 5.014',
    aMeasure([['2026-07-02', 5.02]], [['2027-01-01', 0]], { ...baseline, better: 'lower' }),
    'slipping',
  ],
  [
    'a first reading alone is its own start',
    aMeasure([['2026-07-02', 5]], [['2027-01-01', 20]]),
    'on-track',
  ],
  [
    'no better since the first reading',
    aMeasure(
      [
        ['2026-01-01', 5],
        ['2026-07-02', 5],
      ],
      [['2027-01-01', 20]],
    ),
    'slipping',
  ],
  [
    'a target without a value is none',
    aMeasure([['2026-07-02', 5]], [['2027-01-01', null]]),
    'no-target',
  ],
])('%s', (_name, measure, status) => {
  expect(readMeasureStatus(measure, today)).toBe(status);
});

test('the latest reading is the last by its day, however the readings were entered', () => {
  const measure = aMeasure(
    [
      ['2026-09-30', 3],
      ['2026-03-31', 1],
      ['2026-06-30', 2],
      [null, 9],
    ],
    [],
  );
  expect(findLatestReading(measure, today)).toEqual({ day: '2026-09-30', value: 3 });
  expect(findLatestReading(measure, '2026-07-01')).toEqual({ day: '2026-06-30', value: 2 });
  expect(findLatestReading(measure, '2026-01-01')).toBeNull();
});

test('a better reading never makes the status worse', () => {
  const rank: Record<string, number> = { missed: 0, slipping: 1, 'on-track': 2 };
  const figure = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: 0, max: 50 }),
      fc.constantFrom('higher' as const, 'lower' as const),
      (first, reading, target, targetInDays, better, direction) => {
        const statusOf = (value: number) =>
          readMeasureStatus(
            aMeasure(
              [
                ['2026-02-01', first],
                ['2026-10-01', value],
              ],
              [[addDays(today, targetInDays), target]],
              { better: direction },
            ),
            today,
          );
        const gain = direction === 'higher' ? better : -better;
        expect(rank[statusOf(reading + gain)]).toBeGreaterThanOrEqual(rank[statusOf(reading)]!);
      },
    ),
  );
});
