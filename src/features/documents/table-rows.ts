/** Whether any cell of the row holds more than spaces. */
export function isFilledRow(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** The rows from the heading row, the first that holds anything; those after it keep their places. */
export function dropRowsAboveHeading(
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const heading = rows.findIndex(isFilledRow);
  return heading === -1 ? [] : rows.slice(heading);
}
