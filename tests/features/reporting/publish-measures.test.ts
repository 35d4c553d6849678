import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { INTERNAL_RULE, PUBLIC_RULE } from '#domain/disclosure/disclosure-rule.ts';
import { noRecords } from '#domain/records/record-kinds.ts';
import { publishCounts } from '#domain/representation/publish-counts.ts';
import { publishMeasures } from '#features/reporting/publish-measures.ts';

import { aReading, aRecord } from '../../support/record-builders.ts';

const top = aRecord('populations', { name: 'Top 5% of earners', kind: 'top-earners' });
const count = (female: number, day: string, period: string) =>
  aRecord('headcounts', {
    populationId: top.id,
    schemeId: 'sex-2021-2',
    day,
    period,
    counts: { female, male: 44, 'prefer-not-to-say': 0, 'not-known': 0 },
  });
const records = {
  ...noRecords,
  populations: [top],
  headcounts: [count(3, '2026-03-31', '2025/26'), count(20, '2025-03-31', '2024/25')],
};
const earners = aRecord('measures', {
  indicatorId: 'bvpi-11a',
  baselineDay: '2026-03-31',
  baselineValue: 6.38,
  readings: [
    { ...aReading('2026-03-31', 6.38), period: '2025/26' },
    { ...aReading(null, 6.38), period: '2025/26' },
    { ...aReading('2025-03-31', 31.25), period: '2024/25' },
    { ...aReading('2024-03-31', 28), period: '2023/24' },
  ],
});
const publish = (rule: typeof PUBLIC_RULE, measure = earners) =>
  publishMeasures([measure], records, publishCounts(records, builtInSchemes, rule))[0];

test('3 of 47, withheld as a number, is not printed as 6.38% of the top earners', () => {
  const measure = publish(PUBLIC_RULE);
  expect(measure?.readings.map(({ value }) => value)).toEqual([null, null, 31.25, 28]);
  expect(measure?.readings[0]?.period).toBe('2025/26 (withheld: small numbers)');
  expect(measure?.baselineValue).toBeNull();
});

test('where every number is shown so are the readings, and a measure of the council’s own always', () => {
  expect(publish(INTERNAL_RULE)).toEqual(earners);
  const own = { ...earners, indicatorId: '' };
  expect(publish(PUBLIC_RULE, own)).toEqual(own);
});
