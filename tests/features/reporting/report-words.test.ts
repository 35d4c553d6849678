import { expect, test } from 'vitest';

import {
  describeMissing,
  describeReady,
  readTotalPercent,
} from '#features/reporting/report-words.ts';

test('the phases follow each other without going back', () => {
  const percents = (['layout', 'paint', 'write'] as const).flatMap((phase) =>
    [0, 50, 100].map((donePercent) => readTotalPercent({ phase, donePercent })),
  );
  expect(percents).toEqual([0, 20, 40, 40, 65, 90, 90, 95, 100]);
});

test('one page is not "1 pages"', () => {
  expect(describeReady(1, 'a.pdf')).toBe('Report ready: 1 page, a.pdf');
});

test('no missing character, no warning; several are all named', () => {
  expect(describeMissing([])).toBeNull();
  expect(describeMissing(['漢', '😀'])).toContain(
    '2 characters used in your answers: 漢 (U+6F22) and 😀 (U+1F600)',
  );
});
