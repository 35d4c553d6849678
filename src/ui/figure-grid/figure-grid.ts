/** One row of a grid: what its figures count. */
export type GridRow = { readonly id: string; readonly name: string };

/** One column of a grid, with a figure for each row that has one. */
export type GridColumn = {
  readonly id: string;
  readonly name: string;
  /** The page about the column, or null. */
  readonly href: string | null;
  /** By row id; a row that is not there has no figure. */
  readonly figures: Readonly<Record<string, number>>;
  /** What stands beneath the column, such as its sum, one a foot row. */
  readonly feet: readonly string[];
};

export type GridPort = {
  /** What was last written to this cell and is not saved yet; undefined when all of it is. */
  readonly readPending: (columnId: string, rowId: string) => unknown;
  readonly write: (columnId: string, rowId: string, figure: number | null) => void;
  /** A new visit begins, to one column or, when a block is pasted, to several: it is undone as one. */
  readonly startVisit: (columnIds: readonly string[]) => void;
};

/** A figure, null for an empty cell, or what is wrong with it in words. */
export type ReadFigure = (
  typed: string,
) => { readonly figure: number | null } | { readonly fault: string };
