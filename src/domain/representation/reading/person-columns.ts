import { tidyText } from '#domain/representation/reading/fold-text.ts';
import {
  isIdentifyingHead,
  isIdentifyingValue,
} from '#domain/representation/reading/identifying-column.ts';
import { createRowSorter } from '#domain/representation/reading/sort-people-rows.ts';
import { type TableRows } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** How many people have a value; "" is an empty cell. */
export type ValueCount = { readonly value: string; readonly count: number };

/** A column of a file with one row a person, as far as anybody outside the worker may know it. */
export type PersonColumn = {
  readonly index: number;
  /** Empty when it is not headed. */
  readonly name: string;
  /**
   * What stands in it and how often, the most frequent first, an empty cell among them. Null when the
   * column is not offered: it has too many different values, or may tell who somebody is.
   */
  readonly values: readonly ValueCount[] | null;
  /** Whether nearly all its filled cells are numbers of at least 0, as full-time equivalents are. */
  readonly isNumeric: boolean;
  /** Whether they are whole and no more than 120 besides, as ages are. */
  readonly isAges: boolean;
};

export type PeopleProfile = {
  readonly rowCount: number;
  /** Filled rows beneath the heading that are no people, such as a row of totals. */
  readonly otherRows: number;
  readonly columns: readonly PersonColumn[];
};

export type ProfileFault = {
  /** `no-heading-row`: the first row holds what a person's row does. `no-people`: no row beneath it. */
  readonly kind: 'no-heading-row' | 'no-people';
};

/** More than this, and it is a list of names, posts or numbers rather than of categories. */
const VALUES_MAX = 60;
/** When values hardly repeat, each may stand for somebody. */
const DISTINCT_MAX_SHARE = 0.6;
const AGE_MAX = 120;
const NUMBERS_MIN_SHARE = 0.95;

/** Finds out which columns of people can be counted by; rows are added piece by piece and not kept. */
export function createProfiler() {
  let heads: readonly string[] = [];
  let tallies: Tally[] = [];
  let rowCount = 0;
  const sorter = createRowSorter({
    onHeading: (row) => {
      heads = row.map(tidyText);
      tallies = heads.map(createTally);
    },
    onPerson: (row) => {
      rowCount += 1;
      for (const [index, tally] of tallies.entries()) addValue(tally, row[index]?.trim() ?? '');
    },
  });
  return {
    add: (rows: TableRows): void => sorter.add(rows),
    finish: (): Result<PeopleProfile, ProfileFault> => {
      if (rowCount === 0) return fail({ kind: 'no-people' });
      if (!areHeads(heads, tallies)) return fail({ kind: 'no-heading-row' });
      const columns = tallies.map((tally, index) => toColumn(index, heads[index] ?? '', tally));
      return succeed({ rowCount, otherRows: sorter.readOtherRows(), columns });
    },
  };
}

type Tally = {
  /** By value, empty cells apart; null once there are too many, or one that tells too much. */
  counts: Map<string, number> | null;
  blankCount: number;
  filledCount: number;
  numberCount: number;
  ageCount: number;
};

function createTally(): Tally {
  return { counts: new Map(), blankCount: 0, filledCount: 0, numberCount: 0, ageCount: 0 };
}

function addValue(tally: Tally, value: string): void {
  if (value === '') {
    tally.blankCount += 1;
    return;
  }
  tally.filledCount += 1;
  if (isNumber(value)) {
    tally.numberCount += 1;
    if (Number.isInteger(Number(value)) && Number(value) <= AGE_MAX) tally.ageCount += 1;
  }
  if (tally.counts === null) return;
  const before = tally.counts.get(value);
  if (before === undefined && (tally.counts.size === VALUES_MAX || isIdentifyingValue(value))) {
    tally.counts = null;
  } else tally.counts.set(value, (before ?? 0) + 1);
}

function isNumber(value: string): boolean {
  const first = value.charCodeAt(0);
  return first >= 46 && first <= 57 && /^\d*\.?\d+$/.test(value);
}

/**
 * A number, a date or an address is no heading, nor are words that come again beneath as values; one
 * such may be, such as "Disabled" above "Disabled" and "Not disabled".
 */
function areHeads(heads: readonly string[], tallies: readonly Tally[]): boolean {
  if (heads.some((head) => isNumber(head) || isIdentifyingValue(head))) return false;
  return heads.filter((head, index) => tallies[index]?.counts?.has(head)).length < 2;
}

function toColumn(index: number, name: string, tally: Tally): PersonColumn {
  const { counts, blankCount, filledCount, numberCount, ageCount } = tally;
  const isOffered =
    counts !== null && counts.size <= filledCount * DISTINCT_MAX_SHARE && !isIdentifyingHead(name);
  const blank = blankCount > 0 ? [{ value: '', count: blankCount }] : [];
  return {
    index,
    name,
    values: isOffered
      ? [...[...counts].map(([value, count]) => ({ value, count })), ...blank].toSorted(
          (one, other) => other.count - one.count || one.value.localeCompare(other.value, 'en-GB'),
        )
      : null,
    isNumeric: filledCount > 0 && numberCount >= filledCount * NUMBERS_MIN_SHARE,
    isAges: filledCount > 0 && ageCount >= filledCount * NUMBERS_MIN_SHARE,
  };
}
