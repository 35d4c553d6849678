import { foldWords, tidyText } from '#domain/representation/reading/fold-text.ts';
import { type Result } from '#shared/result.ts';

/** Why a file is not read as a census table. Places and labels are given as in the file. */
export type CensusFault =
  | { readonly kind: 'unknown-layout' }
  /** Several tables under one another, as a query over two characteristics gives. */
  | { readonly kind: 'several-tables' }
  /** Each count is of two characteristics at once, such as sex and age; they are named when known. */
  | { readonly kind: 'several-characteristics'; readonly names: readonly string[] }
  | { readonly kind: 'several-dates'; readonly dates: readonly string[] }
  | { readonly kind: 'no-places' }
  | { readonly kind: 'no-labels' }
  /** More than any table of one characteristic has. */
  | { readonly kind: 'too-many-labels' }
  | { readonly kind: 'place-twice'; readonly place: string }
  | { readonly kind: 'label-twice'; readonly label: string }
  | { readonly kind: 'figure-twice'; readonly place: string; readonly label: string }
  | {
      readonly kind: 'not-a-count';
      readonly place: string;
      readonly label: string;
      readonly text: string;
    }
  /** The file was made with percentages instead of numbers of people. */
  | { readonly kind: 'percents-only' };

export type CensusLayout = 'bulk' | 'query' | 'api';

/** A table as its layout gives it, nothing understood yet. */
export type RawCensus = {
  readonly layout: CensusLayout;
  /** Such as "TS021"; null when the file does not say. */
  readonly tableCode: string | null;
  readonly title: string | null;
  readonly population: string | null;
  readonly dates: readonly string[];
  /** What each column of counts is headed, percentages left out. */
  readonly heads: readonly string[];
  /** The cells are in the order of the heads. */
  readonly places: readonly RawPlace[];
  readonly limits: readonly CensusLimit[];
  readonly notes: readonly string[];
};

/** What all figures of a table are limited to, such as "Sex", "Female". */
export type CensusLimit = { readonly name: string; readonly text: string };

export type RawPlace = {
  readonly code: string | null;
  readonly name: string;
  readonly cells: readonly string[];
};

/** A layout's answer; null when the rows are in another layout. */
export type LayoutReading = Result<RawCensus, CensusFault> | null;

/** The census table with most has 121: the single years of age, their bands and the total. */
export const LABELS_MAX = 1000;

/** How many rows may stand above the heading row. */
const PREAMBLE_MAX_ROWS = 100;

/** Where the heading row is: the first one, near the top, that has all of these cells; -1 when none has. */
export function findHeadingRow(
  rows: readonly (readonly string[])[],
  heads: readonly string[],
): number {
  return rows.slice(0, PREAMBLE_MAX_ROWS).findIndex((row) => {
    const cells = new Set(row.map(toHead));
    return heads.every((head) => cells.has(head));
  });
}

/** A heading cell for comparison: one line, small letters. */
export function toHead(cell: string): string {
  return tidyText(cell).toLowerCase();
}

/** Whether a column gives shares, not counts: "%" after each count, or a measure named so. */
export function isPercentHead(head: string): boolean {
  const tidy = toHead(head);
  return /^(?:%|percent|per cent|percentage)$|measures?\s*:\s*percent/.test(tidy);
}

/** Each once, in the order first met, blanks left out. */
export function listDistinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(tidyText))].filter((text) => foldWords(text) !== '');
}
