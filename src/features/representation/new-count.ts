/** A count to be added to a population, read from a file. */
export type NewCount = {
  readonly period: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly statedTotal: number | null;
  readonly source: string;
};
