import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type CountLink, type CountTable, listCells } from '#domain/disclosure/count-table.ts';
import { KNOWN, TOTAL } from '#domain/disclosure/hiding.ts';
import { protectCounts, type ProtectedCounts } from '#domain/disclosure/protect-counts.ts';

type Sums = CountTable['sums'];

const aTable = (
  groups: readonly number[],
  silent: readonly number[] = [],
  sums: Sums = [],
  id = 'table',
  peopleKey = id,
): CountTable => ({
  id,
  peopleKey,
  groups: new Map(groups.map((value, index) => [`g${index}`, value])),
  silent: new Map(silent.map((value, index) => [`s${index}`, value])),
  sums,
});

function listShown(table: CountTable, { isShown }: ProtectedCounts): string[] {
  const ids = [...listCells(table).keys(), KNOWN, TOTAL, ...table.sums.map(({ id }) => id)];
  return ids.filter((id) => isShown(table.id, id));
}

describe('worked by hand, threshold 10', () => {
  test.each([
    [
      'no small number: everything is shown',
      [40, 20, 10, 0],
      [30, 12],
      'g0 g1 g2 g3 s0 s1 known total',
    ],
    [
      'one small number takes the next smallest with it',
      [400, 200, 12, 3],
      [30, 12],
      'g0 g1 s0 s1 known total',
    ],
    // 4 and 5 add up to 9: known to be below 10 even together
    [
      'two small numbers that together are too few take a third',
      [400, 60, 5, 4],
      [30, 12],
      'g0 s0 s1 known total',
    ],
    [
      'two that could each be 10 or more are enough',
      [400, 60, 9, 3],
      [30, 12],
      'g0 g1 s0 s1 known total',
    ],
    [
      'a small silent number takes the other silent one with it',
      [400, 60],
      [3, 84],
      'g0 g1 known total',
    ],
    ['a population of fewer than ten shows nothing', [4, 3], [0, 0], ''],
    ['nobody is shown as nobody', [0, 400], [0, 0], 'g0 g1 s0 s1 known total'],
  ])('%s', (_name, groups, silent, shown) => {
    const table = aTable(groups, silent);
    expect(listShown(table, protectCounts([table], [], 10)).join(' ')).toBe(shown);
  });

  test('groups taken together are shown only where they give nothing away', () => {
    const minorities = { id: 'together', groupIds: ['g1', 'g2', 'g3'] };
    const safe = aTable([400, 30, 6, 8], [0, 0], [minorities]);
    expect(protectCounts([safe], [], 10).isShown('table', 'together')).toBe(true);
    // the others with the one small number among them would give it
    const unsafe = aTable([400, 30, 20, 3], [0, 0], [{ id: 'together', groupIds: ['g0', 'g3'] }]);
    const kept = protectCounts([unsafe], [], 10);
    expect(kept.isShown('table', 'g3')).toBe(false);
    expect(kept.isShown('table', 'together') && kept.isShown('table', 'g0')).toBe(false);
  });

  test('a sum of groups is given up before more groups are', () => {
    // Asian, Black, Mixed, White, Other; the first three together would give the second away
    const sums = [{ id: 'together', groupIds: ['g0', 'g1', 'g2'] }];
    const table = aTable([46, 25, 87, 1421, 7], [58, 84], sums);
    const kept = protectCounts([table], [], 10);
    expect(listShown(table, kept).join(' ')).toBe('g0 g2 g3 s0 s1 known total');
  });

  test('the total of one table does not give away what another of the same people withholds', () => {
    const first = aTable([500, 500], [0, 0], [], 'first', 'staff');
    const second = aTable([5, 3], [980, 12], [], 'second', 'staff');
    const kept = protectCounts([first, second], [], 10);
    expect(kept.isShown('second', 'g0')).toBe(false);
    // the base of its shares would be 8
    expect(kept.isShown('second', KNOWN)).toBe(false);
  });

  test('a part’s small number is not the whole less the other part', () => {
    const whole = aTable([300, 43], [], [], 'whole');
    const one = aTable([150, 40], [], [], 'one');
    const other = aTable([150, 3], [], [], 'other');
    const links: CountLink[] = ['g0', 'g1'].map((cellId) => ({
      kind: 'sum',
      whole: [{ tableId: 'whole', cellId }],
      parts: ['one', 'other'].map((tableId) => ({ tableId, cellId })),
    }));
    const kept = protectCounts([whole, one, other], links, 10);
    expect(kept.isShown('other', 'g1')).toBe(false);
    const othersShown = kept.isShown('whole', 'g1') && kept.isShown('one', 'g1');
    expect(othersShown).toBe(false);
  });

  test('inside the council everything is shown', () => {
    const table = aTable([4, 3], [1, 0]);
    expect(listShown(table, protectCounts([table], [], null))).toHaveLength(6);
  });
});

/** Every way the withheld whole numbers could be, given what is shown and that each is at least 1. */
function listReadings(
  table: CountTable,
  kept: ProtectedCounts,
  most: number,
): Map<string, Set<number>> {
  const cells = [...listCells(table)];
  const hidden = cells.filter(([id]) => !kept.isShown(table.id, id));
  const least = hidden.length === cells.length ? 0 : 1;
  const statements = [
    { id: KNOWN, cellIds: [...table.groups.keys()] },
    { id: TOTAL, cellIds: cells.map(([id]) => id) },
    ...table.sums.map(({ id, groupIds }) => ({ id, cellIds: groupIds })),
  ].filter(({ id }) => kept.isShown(table.id, id));
  const valueOf = new Map(cells);
  const sumOf = (ids: readonly string[], values: ReadonlyMap<string, number>) =>
    ids.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
  const readings = new Map(hidden.map(([id]) => [id, new Set<number>()]));
  const tried = new Map(valueOf);
  const holds = () =>
    statements.every(({ cellIds }) => sumOf(cellIds, tried) === sumOf(cellIds, valueOf));
  const tryFrom = (index: number) => {
    const cell = hidden[index];
    if (cell === undefined) {
      if (holds()) for (const [id] of hidden) readings.get(id)?.add(tried.get(id) ?? 0);
      return;
    }
    for (let value = least; value <= most; value += 1) {
      tried.set(cell[0], value);
      tryFrom(index + 1);
    }
  };
  tryFrom(0);
  return readings;
}

const THRESHOLD = 5;
const aCount = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));
const someSums = fc
  .subarray(['g0', 'g1', 'g2'], { minLength: 2 })
  .map((groupIds) => [{ id: 'together', groupIds }]);

describe('a reader who tries every table that fits what is shown', () => {
  test('always finds one in which a withheld small number is not small', () => {
    fc.assert(
      fc.property(
        fc.array(aCount, { minLength: 3, maxLength: 3 }),
        fc.array(aCount, { minLength: 0, maxLength: 2 }),
        fc.oneof(fc.constant([]), someSums),
        (groups, silent, sums) => {
          const table = aTable(groups, silent, sums);
          const kept = protectCounts([table], [], THRESHOLD);
          const readings = listReadings(table, kept, 14);
          const small = [...listCells(table)].filter(([, value]) => value > 0 && value < THRESHOLD);
          expect(small.filter(([id]) => kept.isShown(table.id, id))).toEqual([]);
          // where not even the total is shown there is no largest reading
          const bounded = kept.isShown(table.id, TOTAL) ? small : [];
          const pinned = bounded.filter(([id]) => {
            const possible = readings.get(id) ?? new Set();
            return possible.size < 2 || Math.max(...possible) < THRESHOLD;
          });
          expect(pinned).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);

  test('loses nothing where no number is small', () => {
    const large = fc.oneof(fc.constant(0), fc.integer({ min: THRESHOLD, max: 500 }));
    fc.assert(
      fc.property(
        fc.array(large, { minLength: 1, maxLength: 6 }),
        fc.array(large, { maxLength: 2 }),
        (groups, silent) => {
          const table = aTable(groups, silent, [{ id: 'together', groupIds: ['g0'] }]);
          const cells = [...listCells(table)];
          const total = cells.reduce((sum, [, value]) => sum + value, 0);
          fc.pre(total >= THRESHOLD && (groups[0] ?? 0) >= THRESHOLD);
          expect(listShown(table, protectCounts([table], [], THRESHOLD))).toHaveLength(
            cells.length + 3,
          );
        },
      ),
    );
  });
});

/** Rank of rows over the numbers, by elimination; for small whole numbers. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const work = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (work[0]?.length ?? 0); column += 1) {
    const from = work.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (from < 0) continue;
    [work[rank], work[from]] = [work[from]!, work[rank]!];
    const pivot = work[rank]!;
    for (const [index, row] of work.entries()) {
      if (index === rank) continue;
      const factor = row[column]! / pivot[column]!;
      for (let each = 0; each < row.length; each += 1) row[each]! -= factor * pivot[each]!;
    }
    rank += 1;
  }
  return rank;
}

describe('a reader with linear algebra, over a population and the parts that make it up', () => {
  const part = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 3, maxLength: 3 });

  test('recovers no withheld small number', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
        const tables = parts.map((groups, index) => aTable(groups, [], [], `part${index}`));
        const whole = aTable(
          [0, 1, 2].map((column) => parts.reduce((sum, groups) => sum + groups[column]!, 0)),
          [],
          [],
          'whole',
        );
        const all = [...tables, whole];
        const cellIds = ['g0', 'g1', 'g2'];
        const links = cellIds.map((cellId): CountLink => ({
          kind: 'sum',
          whole: [{ tableId: 'whole', cellId }],
          parts: tables.map(({ id }) => ({ tableId: id, cellId })),
        }));
        const kept = protectCounts(all, links, THRESHOLD);
        const cells = all.flatMap((table) =>
          [...listCells(table)].map(([cellId, value]) => ({ table, cellId, value })),
        );
        const hidden = cells.filter(({ table, cellId }) => !kept.isShown(table.id, cellId));
        const indexOf = (tableId: string, cellId: string) =>
          hidden.findIndex((each) => each.table.id === tableId && each.cellId === cellId);
        const toRow = (refs: readonly (readonly [string, string, number])[]) => {
          const row = hidden.map(() => 0);
          for (const [tableId, cellId, sign] of refs) {
            const index = indexOf(tableId, cellId);
            if (index >= 0) row[index]! += sign;
          }
          return row;
        };
        const rows = [
          ...cellIds.map((cellId) =>
            toRow([['whole', cellId, 1], ...tables.map(({ id }) => [id, cellId, -1] as const)]),
          ),
          ...all
            .filter((table) => kept.isShown(table.id, TOTAL) || kept.isShown(table.id, KNOWN))
            .map((table) =>
              toRow([...table.groups.keys()].map((id) => [table.id, id, 1] as const)),
            ),
        ];
        const rank = rankOf(rows);
        for (const [index, { value }] of hidden.entries()) {
          if (value === 0 || value >= THRESHOLD) continue;
          const unit = hidden.map((_, each) => Number(each === index));
          expect(rankOf([...rows, unit])).toBe(rank + 1);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

test('sixty services that make up a council, by nineteen groups, are protected together', () => {
  const groups = Array.from({ length: 19 }, (_, index) => index);
  const parts = Array.from({ length: 60 }, (_, part) =>
    aTable(
      groups.map((group) => (group === 0 ? 200 + part : (part * 7 + group * 5) % 17)),
      [20 + part, (part * 3) % 12],
      [],
      `part${part}`,
    ),
  );
  const whole = aTable(
    groups.map((group) =>
      parts.reduce((sum, part) => sum + (part.groups.get(`g${group}`) ?? 0), 0),
    ),
    [0, 1].map((each) => parts.reduce((sum, part) => sum + (part.silent.get(`s${each}`) ?? 0), 0)),
    [],
    'whole',
  );
  const links: CountLink[] = [...listCells(whole).keys()].map((cellId) => ({
    kind: 'sum',
    whole: [{ tableId: 'whole', cellId }],
    parts: parts.map(({ id }) => ({ tableId: id, cellId })),
  }));
  const kept = protectCounts([...parts, whole], links, 10);
  expect(parts.every((part) => kept.isShown(part.id, 'g0'))).toBe(true);
  expect(parts.some((part) => !kept.isShown(part.id, 'g3'))).toBe(true);
});
