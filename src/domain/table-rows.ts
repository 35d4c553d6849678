/** The cells of a table as text, row by row. Rows may differ in length. */
export type TableRows = readonly (readonly string[])[];

/** Why a file gives no table. */
export type TableFault = {
  readonly kind: 'cannot-be-read' | 'too-large' | 'not-a-table' | 'not-a-workbook' | 'empty';
};

/** How much of a file is read at most; more is `too-large`. */
export type TableLimits = { readonly maxMegabytes: number; readonly maxRows: number };

/** Whether any cell of the row holds more than spaces. */
export function isFilledRow(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** The rows from the heading row, the first that holds anything; those after it keep their places. */
export function dropRowsAboveHeading(rows: TableRows): TableRows {
  const heading = rows.findIndex(isFilledRow);
  return heading === -1 ? [] : rows.slice(heading);
}
