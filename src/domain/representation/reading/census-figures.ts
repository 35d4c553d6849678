import { type CensusLayout, type CensusLimit } from '#domain/representation/reading/raw-census.ts';

/** One category of a census table, such as "White: Irish". */
export type CensusLabel = {
  /** What it is found by: the same however the file spaces it. */
  readonly key: string;
  readonly text: string;
  /** From the broadest, such as "White", "Irish". */
  readonly path: readonly string[];
};

export type CensusPlace = {
  /** Its code, or its name when the file has no codes. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** People by label key; a label that is not there has no data here. */
  readonly counts: Readonly<Record<string, number>>;
  /** Everybody, as the table states it; null when it does not. */
  readonly total: number | null;
};

export type CensusTable = {
  readonly layout: CensusLayout;
  /** Such as "TS021"; null when neither the file nor its name says. */
  readonly tableCode: string | null;
  /** Such as "Ethnic group"; null when the file does not say. */
  readonly title: string | null;
  /** Who is counted, such as "All usual residents aged 16 years and over"; null when unknown. */
  readonly population: string | null;
  /** As the file gives it, such as "2021"; null when it does not. */
  readonly date: string | null;
  /** In the order of the file, the total left out. */
  readonly labels: readonly CensusLabel[];
  readonly places: readonly CensusPlace[];
  /** What all its figures are limited to besides, such as one sex; to be looked at before they are used. */
  readonly limits: readonly CensusLimit[];
  /** What stands beneath the table. */
  readonly notes: readonly string[];
};
