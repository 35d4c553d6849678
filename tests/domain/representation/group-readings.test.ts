import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { listGroupReadings } from '#domain/representation/group-readings.ts';

import { aRecord, nextId } from '../../support/record-builders.ts';

const populationId = nextId();
const detailed = 'disability-2021-4';
const broad = 'disability-2021-2';
const broadScheme = builtInSchemes.find(({ id }) => id === broad);
const detailedScheme = builtInSchemes.find(({ id }) => id === detailed);
const disabledId = broadScheme?.groups[0]?.id ?? '';
const ids = detailedScheme?.groups.map(({ id }) => id) ?? [];
const ofDetailed = (figures: readonly number[]) =>
  Object.fromEntries(figures.map((figure, index) => [ids[index] ?? '', figure]));
const ofBroad = (disabled: number, not: number) => ({
  [disabledId]: disabled,
  [broadScheme?.groups[1]?.id ?? '']: not,
});
const count = (schemeId: string, day: string | null, counts: Record<string, number>) =>
  aRecord('headcounts', { populationId, schemeId, day, counts });
const read = (headcounts: Parameters<typeof listGroupReadings>[1]) =>
  listGroupReadings(
    { populationId, schemeId: broad, groupId: disabledId },
    headcounts,
    builtInSchemes,
  );

test('a group is read at each day, the earliest first, detailed counts added up', () => {
  const readings = read([
    count(broad, '2026-03-31', ofBroad(30, 270)),
    count(detailed, '2025-03-31', ofDetailed([5, 10, 20, 265])),
  ]);
  expect(readings).toMatchObject([
    { day: '2025-03-31', count: 15, knownCount: 300, share: 0.05 },
    { day: '2026-03-31', count: 30, knownCount: 300, share: 0.1 },
  ]);
});

test('where a day was counted twice, the count by the group’s own scheme is taken', () => {
  const own = count(broad, '2026-03-31', ofBroad(30, 270));
  const other = count(detailed, '2026-03-31', ofDetailed([1, 1, 1, 1]));
  for (const rows of [
    [own, other],
    [other, own],
  ])
    expect(read(rows)[0]?.count).toBe(30);
});

test('a count without a day, with a group missing, or removed, says nothing', () => {
  const removed = {
    ...count(broad, '2026-03-31', ofBroad(1, 2)),
    removedAt: '2026-11-23T09:00:00Z',
  };
  expect(
    read([
      count(broad, null, ofBroad(30, 270)),
      count(broad, '2024-03-31', { [disabledId]: 3 }),
      count('ethnic-group-2021-5', '2024-03-31', { white: 3 }),
      removed,
    ]),
  ).toEqual([]);
});

test('nobody known is no share, and not 0', () => {
  expect(read([count(broad, '2026-03-31', ofBroad(0, 0))])[0]?.share).toBeNull();
});

test('everybody is those known and the silent; null where it cannot be told how many are silent', () => {
  const silent = { 'prefer-not-to-say': 20, 'not-known': 5 };
  const known = ofBroad(30, 270);
  const withSilent = count(broad, '2026-03-31', { ...known, ...silent });
  const stated = { ...count(broad, '2026-03-31', known), statedTotal: 330 };
  expect(read([withSilent])[0]?.headcount).toBe(325);
  expect(read([stated])[0]?.headcount).toBe(330);
  expect(read([count(broad, '2026-03-31', known)])[0]?.headcount).toBeNull();
});
