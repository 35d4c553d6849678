import { type NameMatcher, type NamePlace } from '#domain/representation/reading/match-name.ts';
import { type TotalsShape } from '#domain/representation/reading/totals-shape.ts';

/** A name in the table, and what it is taken for; a person may have chosen that, or to leave it out. */
export type TotalsName = {
  /** Empty where figures stand beside an empty cell. */
  readonly name: string;
  readonly place: NamePlace | { readonly kind: 'left-out' };
};

/** By name as in the table: a group id or silent id, or null to leave its figures out. */
export type NameChoices = Readonly<Record<string, string | null>>;

/** A row of figures of a table of totals. */
export type TotalsLine = TotalsName & { readonly row: readonly string[] };

/** The rows that hold a figure or a mark in some series; headings between rows and notes do not. */
export function readTotalsLines(
  { rows, nameColumn, firstRow, series }: TotalsShape,
  matchName: NameMatcher,
  choices: NameChoices,
): TotalsLine[] {
  const hasFigures = (row: readonly string[]) =>
    series.some(({ column }) => (row[column] ?? '') !== '');
  return rows
    .slice(firstRow)
    .filter(hasFigures)
    .map((row) => {
      const name = row[nameColumn] ?? '';
      return { name, row, place: placeName(name, matchName, choices) };
    });
}

function placeName(
  name: string,
  matchName: NameMatcher,
  choices: NameChoices,
): TotalsName['place'] {
  if (!Object.hasOwn(choices, name)) return matchName(name);
  const groupId = choices[name] ?? null;
  return groupId === null ? { kind: 'left-out' } : { kind: 'group', groupId };
}

/** Stands for the total among group ids, which are never empty. */
export const TOTAL = '';

/** The id of the group a row counts, `TOTAL`, or null when it has no place. */
export function toGroupId({ place }: TotalsName): string | null {
  if (place.kind === 'total') return TOTAL;
  return place.kind === 'group' || place.kind === 'silent' ? place.groupId : null;
}

/** The groups that several rows are, with their names, unless a person has put them together. */
export function findRepeatedGroups(
  lines: readonly TotalsLine[],
  choices: NameChoices,
): Map<string, string[]> {
  const namesOf = new Map<string, string[]>();
  for (const line of lines) {
    const id = toGroupId(line);
    if (id !== null) namesOf.set(id, [...(namesOf.get(id) ?? []), line.name]);
  }
  const isMeant = (names: readonly string[]) =>
    new Set(names).size === names.length &&
    names.filter((name) => !Object.hasOwn(choices, name)).length < 2;
  return new Map([...namesOf].filter(([, names]) => !isMeant(names)));
}
