import { type CollatedCriterion } from '#domain/collation.ts';
import { type Framework } from '#domain/framework.ts';

/**
 * The highest level N for which no criterion of the levels up to N is unmet; 0 when the lowest
 * level is not reached. Strict and cumulative: a gap at level 1 leaves 0 whatever is met above it.
 */
export function findLevelReached(
  levelNumbers: readonly number[],
  isLevelUnmet: (levelNumber: number) => boolean,
): number {
  let reached = 0;
  for (const levelNumber of levelNumbers.toSorted((a, b) => a - b)) {
    if (isLevelUnmet(levelNumber)) return reached;
    reached = levelNumber;
  }
  return reached;
}

/** Levels reached by the council as a whole, and looked at area by area and strand by strand. */
export type Attainment = {
  /** 0 when no level is reached; always the lowest of the areas' levels. */
  readonly overallLevel: number;
  readonly areaLevels: readonly { readonly areaId: string; readonly level: number }[];
  readonly strandLevels: readonly { readonly strandId: string; readonly level: number }[];
};

/** Applies the strict level rule to the collated criteria of a council. */
export function measureAttainment(
  framework: Framework,
  strandIds: readonly string[],
  collated: readonly CollatedCriterion[],
): Attainment {
  const levelNumbers = framework.levels.map((level) => level.number);
  const unmet = collated.filter((item) => item.unmetStrandIds.length > 0);
  const reachedWithout = (holdsBack: (item: CollatedCriterion) => boolean) => {
    const blocked = new Set(unmet.filter(holdsBack).map((item) => item.criterion.levelNumber));
    return findLevelReached(levelNumbers, (levelNumber) => blocked.has(levelNumber));
  };
  return {
    overallLevel: reachedWithout(() => true),
    areaLevels: framework.areas.map(({ id }) => ({
      areaId: id,
      level: reachedWithout((item) => item.criterion.areaId === id),
    })),
    strandLevels: strandIds.map((strandId) => ({
      strandId,
      level: reachedWithout((item) => item.unmetStrandIds.includes(strandId)),
    })),
  };
}
