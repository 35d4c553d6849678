import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { pasteFigures } from '#features/representation/paste-figures.ts';

test('a block that fills two periods is one visit, so one step of undo', () => {
  const scheme = builtInSchemes.find(({ id }) => id === 'sex-2021-2');
  if (scheme === undefined) throw new Error('no scheme');
  const visits: (readonly string[])[] = [];
  const written: unknown[][] = [];
  const outcome = pasteFigures(
    { scheme, rowIds: ['female', 'male'], columnIds: ['2025', '2026'], unit: 'people' },
    { columnId: '2025', rowId: 'female', text: '12\t30\n40\t50' },
    {
      readPending: () => undefined,
      write: (...cell) => written.push(cell),
      startVisit: (columnIds) => visits.push(columnIds),
    },
  );
  expect(outcome?.faults).toEqual([]);
  expect(written).toHaveLength(4);
  expect(visits).toEqual([['2025', '2026']]);
});
