import { expect, test } from 'vitest';

import { listStagePairs } from '#domain/representation/stage-pairs.ts';

import { aRecord } from '../../support/record-builders.ts';

const applicants = aRecord('populations', { name: 'Applicants' });
const shortlisted = aRecord('populations', { name: 'Shortlisted', followsId: applicants.id });
const appointed = aRecord('populations', { name: 'Appointed', followsId: shortlisted.id });
const populations = [applicants, shortlisted, appointed];
const count = (populationId: string, period: string, day: string | null, schemeId = 'sex-2021-2') =>
  aRecord('headcounts', { populationId, schemeId, period, day, counts: { female: 4, male: 5 } });

test('a stage stands beside the one it was chosen from, of the same period', () => {
  const old = count(applicants.id, '2024/25', '2025-03-31');
  const same = count(applicants.id, '2025/26', null);
  const later = count(shortlisted.id, '2025/26', '2026-03-31');
  const newer = count(applicants.id, '2026/27', '2027-03-31');
  expect(listStagePairs(populations, [old, same, later, newer])).toEqual([
    {
      before: applicants,
      after: shortlisted,
      schemeId: 'sex-2021-2',
      beforeCount: same,
      afterCount: later,
    },
  ]);
});

test('without the same period the same day is taken, and else the latest', () => {
  const day = count(applicants.id, 'Spring', '2026-03-31');
  const later = count(applicants.id, 'Autumn', '2026-09-30');
  const chosen = count(shortlisted.id, '2025/26', '2026-03-31');
  const read = (rows: Parameters<typeof listStagePairs>[1]) =>
    listStagePairs(populations, rows)[0]?.beforeCount;
  expect(read([day, later, chosen])).toEqual(day);
  expect(read([later, chosen])).toEqual(later);
});

test('stages counted by different schemes, or whose earlier stage was not counted, make no pair', () => {
  const chosen = count(shortlisted.id, '2025/26', '2026-03-31');
  const other = count(applicants.id, '2025/26', '2026-03-31', 'disability-2021-2');
  expect(listStagePairs(populations, [chosen, other])).toEqual([]);
  expect(
    listStagePairs([{ ...applicants, removedAt: '2026-11-23T09:00:00Z' }, shortlisted], [chosen]),
  ).toEqual([]);
});
