import { listActiveUnits } from '#domain/scope.ts';
import { foldName } from '#domain/service-names.ts';
import { type Unit } from '#domain/unit.ts';

/** One unit as it was and as it is; null on the side where there is no such unit. */
export type UnitPair =
  | { readonly before: Unit; readonly after: Unit | null }
  | { readonly before: null; readonly after: Unit };

/**
 * Pairs the units that count on two sides: by id; else the council as a whole with itself, and
 * services of one name (without regard to capitals and spaces). Those of `before` first.
 */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): UnitPair[] {
  const was = listActiveUnits(before);
  const is = listActiveUnits(after);
  const sharedIds = new Set<string>(is.map((unit) => unit.id));
  const wasIds = new Set<string>(was.map((unit) => unit.id));
  const byName = new Map<string, Unit[]>();
  for (const unit of is.filter((each) => !wasIds.has(each.id))) {
    byName.set(nameKind(unit), [...(byName.get(nameKind(unit)) ?? []), unit]);
  }
  const byId = new Map<string, Unit>(is.map((unit) => [unit.id, unit]));
  const pairs: UnitPair[] = was.map((unit) => ({
    before: unit,
    after: sharedIds.has(unit.id)
      ? (byId.get(unit.id) ?? null)
      : (byName.get(nameKind(unit))?.shift() ?? null),
  }));
  const paired = new Set(pairs.map((pair) => pair.after?.id));
  const added = is.filter((unit) => !paired.has(unit.id));
  return [...pairs, ...added.map((unit) => ({ before: null, after: unit }))];
}

function nameKind(unit: Unit): string {
  return unit.kind === 'corporate' ? 'corporate' : `service ${foldName(unit.name)}`;
}
