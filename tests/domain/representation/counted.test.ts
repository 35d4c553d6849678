import { expect, test } from 'vitest';

import {
  findLatestHeadcount,
  listHeadcounts,
  listSchemeIds,
  nameHeadcount,
} from '#domain/representation/counted.ts';

import { aRecord, nextId } from '../../support/record-builders.ts';

const populationId = nextId();
const counted = { populationId, schemeId: 'sex' };
const count = (day: string | null, counts = {}, schemeId = 'sex') =>
  aRecord('headcounts', { populationId, schemeId, day, counts });

test('headcounts come by their day, those without one last, removed ones and others not at all', () => {
  const undated = count(null);
  const late = count('2026-03-31');
  const early = count('2025-03-31');
  const removed = aRecord('headcounts', { ...counted, removedAt: '2026-11-23T09:00:00.000Z' });
  const other = aRecord('headcounts', { populationId: nextId(), schemeId: 'sex' });
  const rows = [undated, late, removed, early, other, count('2024-03-31', {}, 'age')];
  expect(listHeadcounts(rows, counted)).toEqual([early, late, undated]);
  expect(listSchemeIds(rows, populationId)).toEqual(['sex', 'age']);
});

test('the latest headcount is the last dated one that has figures, else the last of all that have', () => {
  const filled = count('2025-03-31', { women: 0 });
  const undated = count(null, { women: 3 });
  expect(findLatestHeadcount([filled, count('2026-03-31'), undated], counted)).toBe(filled);
  expect(findLatestHeadcount([undated], counted)).toBe(undated);
  expect(findLatestHeadcount([count('2026-03-31')], counted)).toBeNull();
});

test('a headcount is called by its period, else its day', () => {
  expect(nameHeadcount({ period: ' 2025/26 ', day: '2026-03-31' })).toBe('2025/26');
  expect(nameHeadcount({ period: '', day: '2026-03-31' })).toBe('2026-03-31');
  expect(nameHeadcount({ period: '', day: null })).toBeNull();
});
