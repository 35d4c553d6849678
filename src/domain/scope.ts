import { type Criterion } from '#domain/framework.ts';
import { type Unit } from '#domain/unit.ts';

/** Whether a unit of this kind answers the criterion. */
export function isAnsweredBy(criterion: Criterion, unitKind: Unit['kind']): boolean {
  return criterion.scope === 'both' || criterion.scope === unitKind;
}

/** The units that count: not retired, the council as a whole first, then services in the order given. */
export function listActiveUnits(units: readonly Unit[]): Unit[] {
  const active = units.filter((unit) => unit.retiredAt === null);
  const isCorporate = (unit: Unit) => unit.kind === 'corporate';
  return [...active.filter(isCorporate), ...active.filter((unit) => !isCorporate(unit))];
}
