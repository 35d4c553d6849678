/** What a column holds; a day is ISO 8601 text, 2026-11-23. */
export type SheetColumn = {
  readonly head: string;
  readonly kind: 'text' | 'day' | 'number';
  readonly widthCharacters: number;
};

/** Null is an empty cell. */
export type SheetCell = string | number | null;

/** A table to be written to a workbook or a CSV file. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
};
