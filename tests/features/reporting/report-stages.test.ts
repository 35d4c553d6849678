import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { INTERNAL_RULE, PUBLIC_RULE } from '#domain/disclosure/disclosure-rule.ts';
import { noRecords } from '#domain/records/record-kinds.ts';
import { publishCounts } from '#domain/representation/publish-counts.ts';
import { reportStages } from '#features/reporting/report-stages.ts';

import { aRecord } from '../../support/record-builders.ts';

const applicants = aRecord('populations', { name: 'Applicants' });
const shortlisted = aRecord('populations', { name: 'Shortlisted', followsId: applicants.id });
const count = (populationId: string, disabled: number, not: number) =>
  aRecord('headcounts', {
    populationId,
    schemeId: 'disability-2021-2',
    period: '2025/26',
    day: '2026-03-31',
    counts: { disabled, 'not-disabled': not, 'prefer-not-to-say': 0, 'not-known': 0 },
  });
const records = {
  ...noRecords,
  populations: [applicants, shortlisted],
  headcounts: [count(applicants.id, 100, 400), count(shortlisted.id, 6, 140)],
};
const reportBy = (rule: typeof PUBLIC_RULE) =>
  reportStages(records, publishCounts(records, builtInSchemes, rule))[0]?.rows ?? [];

test('inside the council both stages are reported with their rates', () => {
  const [disabled] = reportBy(INTERNAL_RULE);
  expect(disabled?.slice(1, 4)).toEqual(['6 of 100', '6.0%', '35.0%']);
});

test('a number withheld at one stage withholds the comparison, and with it what would give it back', () => {
  const rows = reportBy(PUBLIC_RULE);
  expect(rows).toHaveLength(2);
  // with the base of 146 known, 140 would give the 6
  for (const row of rows)
    expect(new Set(row.slice(1))).toEqual(new Set(['Withheld: small numbers']));
});

test('numbers of a stage are rounded like all others', () => {
  const own = {
    ...records,
    headcounts: [count(applicants.id, 103, 402), count(shortlisted.id, 41, 141)],
  };
  const publisherOf = publishCounts(own, builtInSchemes, { threshold: 10, roundTo: 5 });
  expect(reportStages(own, publisherOf)[0]?.rows[0]?.[1]).toBe('about 40 of about 105');
});
