import { expect, test } from 'vitest';

import { readTargetProgress } from '#domain/representation/target-progress.ts';

// Home Office, police officer uplift, September 2022 (targets.md §6, O22)
test('144,356 officers are 15,903 above 128,453: 12%', () => {
  const { change, changePercent } = readTargetProgress(128_453, 144_356, 148_453);
  expect(change).toBe(15_903);
  expect(Math.round(changePercent ?? 0)).toBe(12);
});

test('15,343 of 20,000 are 77% of the way', () => {
  expect(Math.round(readTargetProgress(0, 15_343, 20_000).wayPercent ?? 0)).toBe(77);
});

test('no first figure to be a percentage of, and no way that goes up, are no figures', () => {
  expect(readTargetProgress(0, 5, 10).changePercent).toBeNull();
  expect(readTargetProgress(10, 5, 10).wayPercent).toBeNull();
  expect(readTargetProgress(10, 5, 20)).toEqual({
    change: -5,
    changePercent: -50,
    wayPercent: -50,
  });
});
