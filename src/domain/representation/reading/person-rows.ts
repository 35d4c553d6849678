import { type Headcounts, NOT_KNOWN } from '#domain/representation/group-scheme.ts';
import { type AgeRange } from '#domain/representation/reading/age-range.ts';
import { readFigureCell } from '#domain/representation/reading/read-figure-cell.ts';
import { createRowSorter } from '#domain/representation/reading/sort-people-rows.ts';
import { type TableRows } from '#domain/table-rows.ts';

/** How the cells of a column give each person a group. Empty cells are "not known" unless said otherwise. */
export type PersonGrouping =
  | {
      readonly kind: 'values';
      /** A group id or silent id by value; null for people to leave out. */
      readonly groupOf: Readonly<Record<string, string | null>>;
    }
  | {
      readonly kind: 'ages';
      readonly bands: readonly { readonly groupId: string; readonly ages: AgeRange }[];
    };

/** One scheme to count people by. */
export type PersonQuestion = {
  readonly columnIndex: number;
  readonly grouping: PersonGrouping;
  /** Ids that are 0 when nobody has them; any other id that nobody has is not there. */
  readonly groupIds: readonly string[];
};

export type CountPlan = {
  readonly questions: readonly PersonQuestion[];
  /** Only people with one of these values in this column, such as one directorate; null for everybody. */
  readonly only: { readonly columnIndex: number; readonly values: readonly string[] } | null;
  /** The column of each person's full-time equivalent, or null when there is none. */
  readonly fteColumnIndex: number | null;
};

export type QuestionTotals = {
  readonly counts: Headcounts;
  /**
   * Full-time equivalents; null when no column for them was chosen. A group with somebody whose own is
   * missing is not there: its sum would be too small.
   */
  readonly fullTimeEquivalents: Headcounts | null;
  /** People whose value a person chose to leave out. */
  readonly leftOut: number;
  /** People whose value has no group: they are in none of the counts. */
  readonly unplaced: number;
};

export type PeopleTotals = {
  /** People in the file. */
  readonly rowCount: number;
  /** People who were counted: those that `only` lets through. */
  readonly peopleCount: number;
  /** In the order of the plan's questions. For each, counts, left out and unplaced make `peopleCount`. */
  readonly questions: readonly QuestionTotals[];
  /** People counted whose full-time equivalent is missing or no number. */
  readonly withoutFte: number;
  /** People counted whose full-time equivalent is above 1, which may be hours and not a share of a post. */
  readonly aboveOneFte: number;
};

/** Counts people by a plan; rows are added piece by piece and not kept. Only totals come out. */
export function createPeopleCounter(plan: CountPlan) {
  const { only, fteColumnIndex } = plan;
  const wanted = only === null ? null : new Set(only.values);
  const tallies = plan.questions.map((question) => createTally(question, fteColumnIndex !== null));
  const people = { rowCount: 0, peopleCount: 0, withoutFte: 0, aboveOneFte: 0 };
  const onPerson = (row: readonly string[]) => {
    people.rowCount += 1;
    if (only !== null && wanted?.has(readCell(row, only.columnIndex)) !== true) return;
    people.peopleCount += 1;
    const fte = fteColumnIndex === null ? null : readFte(readCell(row, fteColumnIndex));
    if (fteColumnIndex !== null && fte === null) people.withoutFte += 1;
    if (fte !== null && fte > 1) people.aboveOneFte += 1;
    for (const tally of tallies) addPerson(tally, row, fte);
  };
  const sorter = createRowSorter({ onHeading: () => undefined, onPerson });
  return {
    add: (rows: TableRows): void => sorter.add(rows),
    finish: (): PeopleTotals => ({ ...people, questions: tallies.map(toTotals) }),
  };
}

type Tally = {
  readonly columnIndex: number;
  readonly findGroup: (value: string) => string | null | undefined;
  readonly counts: Map<string, number>;
  /** Null for a group with somebody who has none. */
  readonly ftes: Map<string, number | null> | null;
  leftOut: number;
  unplaced: number;
};

function createTally({ columnIndex, grouping, groupIds }: PersonQuestion, hasFte: boolean): Tally {
  const zeros = groupIds.map((id) => [id, 0] as const);
  return {
    columnIndex,
    findGroup: createGroupFinder(grouping),
    counts: new Map(zeros),
    ftes: hasFte ? new Map(zeros) : null,
    leftOut: 0,
    unplaced: 0,
  };
}

/** Undefined when a value has no group, null when it is left out. */
function createGroupFinder(grouping: PersonGrouping): Tally['findGroup'] {
  if (grouping.kind === 'values') {
    const groupOf = new Map([['', NOT_KNOWN], ...Object.entries(grouping.groupOf)]);
    return (value) => groupOf.get(value);
  }
  return (value) => {
    if (value === '') return NOT_KNOWN;
    const read = readFigureCell(value, 'full-time-equivalents');
    const age = read.ok ? read.value.figure : null;
    // somebody of 29½ is 29
    const whole = age === null ? null : Math.floor(age);
    return grouping.bands.find(
      ({ ages }) => whole !== null && ages.from <= whole && whole <= ages.to,
    )?.groupId;
  };
}

function addPerson(tally: Tally, row: readonly string[], fte: number | null): void {
  const groupId = tally.findGroup(readCell(row, tally.columnIndex));
  if (groupId === undefined) tally.unplaced += 1;
  else if (groupId === null) tally.leftOut += 1;
  else {
    tally.counts.set(groupId, (tally.counts.get(groupId) ?? 0) + 1);
    addFte(tally.ftes, groupId, fte);
  }
}

function addFte(ftes: Tally['ftes'], groupId: string, fte: number | null): void {
  const before = ftes?.has(groupId) === true ? ftes.get(groupId) : 0;
  ftes?.set(groupId, typeof before !== 'number' || fte === null ? null : before + fte);
}

function readCell(row: readonly string[], index: number): string {
  return row[index]?.trim() ?? '';
}

function readFte(cell: string): number | null {
  const read = readFigureCell(cell, 'full-time-equivalents');
  return read.ok ? read.value.figure : null;
}

function toTotals({ counts, ftes, leftOut, unplaced }: Tally): QuestionTotals {
  const known = [...(ftes ?? [])].flatMap(([id, fte]) =>
    // what binary arithmetic adds beyond twelve digits is nobody
    fte === null ? [] : [[id, Number(fte.toPrecision(12))] as const],
  );
  return {
    counts: Object.fromEntries(counts),
    fullTimeEquivalents: ftes === null ? null : Object.fromEntries(known),
    leftOut,
    unplaced,
  };
}
