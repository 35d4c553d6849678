/** A number in a table, by the table's id and the number's. */
export type CellRef = { readonly tableId: string; readonly cellId: string };

/** One count as it would be printed: who was counted, in which group, with what sums. */
export type CountTable = {
  readonly id: string;
  /** The same for tables that count the same people at the same time: their totals are one number. */
  readonly peopleKey: string;
  /** Groups that were counted; whole people, or full-time equivalents. */
  readonly groups: ReadonlyMap<string, number>;
  /** Those who preferred not to say and those not known, where counted. */
  readonly silent: ReadonlyMap<string, number>;
  /** Groups printed together: the ids of those in each. */
  readonly sums: readonly { readonly id: string; readonly groupIds: readonly string[] }[];
  /** Printed nowhere, but what readers get when they take parts from a whole; small numbers in it are protected too. */
  readonly isImplied?: boolean;
};

/**
 * What readers can work out across tables: the parts add up to the whole (sum), or are all among it
 * (within). Each side is the sum of its numbers.
 */
export type CountLink = {
  readonly kind: 'sum' | 'within';
  readonly whole: readonly CellRef[];
  readonly parts: readonly CellRef[];
};

/** All numbers of a table that are not sums of others. */
export function listCells(table: CountTable): Map<string, number> {
  return new Map([...table.groups, ...table.silent]);
}

export function sumValues(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
