import { expect, test } from 'vitest';

import { describeReady, readTotalPercent } from '#features/reporting/report-words.ts';

test('the phases follow each other without going back', () => {
  const percents = (['layout', 'paint', 'write'] as const).flatMap((phase) =>
    [0, 50, 100].map((donePercent) => readTotalPercent({ phase, donePercent })),
  );
  expect(percents).toEqual([0, 20, 40, 40, 65, 90, 90, 95, 100]);
});

test('one page is not "1 pages"', () => {
  expect(describeReady(1, 'a.pdf')).toBe('Report ready: 1 page, a.pdf');
});
