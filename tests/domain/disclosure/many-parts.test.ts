import { expect, test } from 'vitest';

import { type CountLink, type CountTable } from '#domain/disclosure/count-table.ts';
import { protectCounts } from '#domain/disclosure/protect-counts.ts';

const aTable = (groups: readonly number[], id: string): CountTable => ({
  id,
  peopleKey: id,
  groups: new Map(groups.map((value, index) => [`g${index}`, value])),
  silent: new Map(),
  sums: [],
});

test('eight directorates and eight grades that both make up a council, mostly of small numbers, are done in seconds', () => {
  const groups = Array.from({ length: 19 }, (_, index) => index);
  const counts = Array.from({ length: 8 }, (_, one) =>
    Array.from({ length: 8 }, (__, other) =>
      groups.map((group) => (group < 3 ? 40 - group * 9 + one : (one * 5 + other * 3 + group) % 4)),
    ),
  );
  const sumOf = (rows: readonly (readonly number[])[]) =>
    groups.map((group) => rows.reduce((sum, row) => sum + (row[group] ?? 0), 0));
  const directorates = counts.map((rows, index) => aTable(sumOf(rows), `d${index}`));
  const grades = counts.map((_, index) =>
    aTable(sumOf(counts.map((rows) => rows[index] ?? [])), `b${index}`),
  );
  const whole = aTable(sumOf(counts.flat()), 'whole');
  const links = [directorates, grades].flatMap((parts) =>
    [...whole.groups.keys()].map((cellId): CountLink => ({
      kind: 'sum',
      whole: [{ tableId: 'whole', cellId }],
      parts: parts.map(({ id }) => ({ tableId: id, cellId })),
    })),
  );
  const kept = protectCounts([...directorates, ...grades, whole], links, 10);
  expect(kept.isShown('d0', 'g0')).toBe(true);
}, 15_000);
