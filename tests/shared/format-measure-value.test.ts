import { expect, test } from 'vitest';

import { formatMeasureValue } from '#shared/format-measure-value.ts';

test.each([
  [38.57, 'per-cent', '%', '38.57%'],
  [3, 'level', 'level', 'Level 3'],
  [1, 'yes-no', '', 'Yes'],
  [0, 'yes-no', '', 'No'],
  [0.5, 'yes-no', '', '0.5'],
  [1.2, 'ratio', '', '1.2 times'],
  [14, 'rate', 'per 100,000', '14 per 100,000'],
  [1200, 'number', 'complaints', '1,200 complaints'],
] as const)('%d as %s is %s', (value, valueKind, valueUnit, text) => {
  expect(formatMeasureValue(value, { valueKind, valueUnit })).toBe(text);
});
