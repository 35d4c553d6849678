import { type TableBlock } from '#report/report-block.ts';

/** A heading over `columnSpan` columns, starting with `column` (from 0). */
export type TableHead = {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
};

/**
 * The heading rows of a table: one, or two where columns have a group. A column without a group
 * then has one heading as high as both rows.
 */
export function listHeadRows({ columns }: Pick<TableBlock, 'columns'>): TableHead[][] {
  const own = columns.map(({ head, group }, column) => ({ head, group, column }));
  const single = { columnSpan: 1, rowSpan: 1 };
  if (own.every(({ group }) => group === undefined)) {
    return [own.map(({ head, column }) => ({ text: head, column, ...single }))];
  }
  const upper: TableHead[] = [];
  for (const { head, group, column } of own) {
    const before = upper.at(-1);
    if (group === undefined) upper.push({ text: head, column, columnSpan: 1, rowSpan: 2 });
    else if (before && own[column - 1]?.group === group) {
      upper.splice(-1, 1, { ...before, columnSpan: before.columnSpan + 1 });
    } else upper.push({ text: group, column, ...single });
  }
  const grouped = own.filter(({ group }) => group !== undefined);
  return [upper, grouped.map(({ head, column }) => ({ text: head, column, ...single }))];
}
