import { type Criterion, type Framework } from '#domain/framework.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { type Unit } from '#domain/unit.ts';

/** The unit's criteria of one level and area, in the framework's order. */
export function listOfArea(
  framework: Framework,
  unit: Unit,
  levelNumber: number,
  areaId: string,
): Criterion[] {
  return framework.criteria.filter(
    (item) =>
      item.levelNumber === levelNumber && item.areaId === areaId && isAnsweredBy(item, unit.kind),
  );
}

/** The criterion that the unit answers before this one, or null when this is its first. */
export function findPreviousId(
  framework: Framework,
  unit: Unit,
  criterionId: string | undefined,
): string | null {
  const own = framework.criteria.filter((item) => isAnsweredBy(item, unit.kind));
  const position = own.findIndex((item) => item.id === criterionId);
  return own[position - 1]?.id ?? null;
}

/** The level and area that the unit answers after this one, or null after its last. */
export function findNextArea(
  framework: Framework,
  unit: Unit,
  levelNumber: number,
  areaId: string,
): { readonly levelNumber: number; readonly areaId: string; readonly title: string } | null {
  const own = framework.criteria.filter((item) => isAnsweredBy(item, unit.kind));
  const last = own.findLastIndex(
    (item) => item.levelNumber === levelNumber && item.areaId === areaId,
  );
  const next = own[last + 1];
  const title = framework.areas.find((area) => area.id === next?.areaId)?.title;
  if (next === undefined || title === undefined) return null;
  return { levelNumber: next.levelNumber, areaId: next.areaId, title };
}
