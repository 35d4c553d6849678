import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { readAgeRange } from '#domain/representation/reading/age-range.ts';
import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { type PersonColumn } from '#domain/representation/reading/person-columns.ts';
import { type CountPlan, type PersonGrouping } from '#domain/representation/reading/person-rows.ts';

/** By value, the group it is taken for; null to leave those people out. */
export type ValueChoices = Readonly<Record<string, string | null>>;

/** What a value stands for: as chosen, else by its name; empty while that is not clear. */
export function placeValue(
  value: string,
  scheme: GroupScheme,
  choices: ValueChoices,
): string | null {
  const chosen = choices[value];
  if (chosen !== undefined) return chosen;
  const place = createNameMatcher(scheme, groupAliases)(value);
  return 'groupId' in place ? place.groupId : '';
}

/** Whether a column of ages is to be counted by a scheme's bands of age. */
export function isCountedByAge(column: PersonColumn | null, scheme: GroupScheme): boolean {
  return column !== null && column.isAges && listBands(scheme).length > 0;
}

/** How to count people by one column; null while none is chosen. */
export function planCount(
  column: PersonColumn | null,
  scheme: GroupScheme,
  choices: ValueChoices,
  fteColumnIndex: number | null,
): CountPlan | null {
  if (column === null) return null;
  const groupIds = scheme.groups.map(({ id }) => id);
  const grouping = readGrouping(column, scheme, choices);
  const questions = [{ columnIndex: column.index, grouping, groupIds }];
  return { questions, only: null, fteColumnIndex };
}

function readGrouping(
  column: PersonColumn,
  scheme: GroupScheme,
  choices: ValueChoices,
): PersonGrouping {
  if (isCountedByAge(column, scheme)) return { kind: 'ages', bands: listBands(scheme) };
  const placed = (column.values ?? []).flatMap(({ value }) => {
    const place = placeValue(value, scheme, choices);
    return place === '' ? [] : [[value, place] as const];
  });
  return { kind: 'values', groupOf: Object.fromEntries(placed) };
}

/** The scheme's groups as bands of age; empty when they are none. */
function listBands(scheme: GroupScheme) {
  const bands = scheme.groups.flatMap(({ id, name }) => {
    const ages = readAgeRange(name);
    return ages === null ? [] : [{ groupId: id, ages }];
  });
  return bands.length === scheme.groups.length ? bands : [];
}
