import { type CollatedCriterion } from '#domain/collation.ts';
import { type Framework } from '#domain/framework.ts';

/** What stands between the council and one level it has not reached. */
export type LevelBlock = {
  readonly levelNumber: number;
  /** The unmet criteria of this level, those that need the fewest changes first. */
  readonly criteria: readonly CollatedCriterion[];
  /** The fewest answers to change to "met" at this level alone. */
  readonly fewestChanges: number;
  readonly isFewestExact: boolean;
};

/**
 * Every level above the one reached, lowest first. The first block is what would lift the council
 * one level; a higher level needs its own block and all the blocks before it. A level above the
 * reached one may have no unmet criterion of its own: then only the levels below hold it back.
 */
export function findLevelBlocks(
  framework: Framework,
  overallLevel: number,
  collated: readonly CollatedCriterion[],
): LevelBlock[] {
  return framework.levels
    .map((level) => level.number)
    .filter((levelNumber) => levelNumber > overallLevel)
    .toSorted((a, b) => a - b)
    .map((levelNumber) => {
      const criteria = collated
        .filter((item) => item.criterion.levelNumber === levelNumber)
        .filter((item) => item.unmetStrandIds.length > 0)
        .toSorted((a, b) => measureDistance(a) - measureDistance(b));
      return {
        levelNumber,
        criteria,
        fewestChanges: criteria.reduce((sum, item) => sum + item.fewestChanges, 0),
        isFewestExact: criteria.every((item) => item.isFewestExact),
      };
    });
}

/** Nearness for sorting: first by answers to change, then by how many of the gaps nobody has begun. */
function measureDistance(item: CollatedCriterion): number {
  const notStarted = item.gaps.filter((gap) => gap.standing === 'not-started').length;
  return item.fewestChanges + notStarted / (item.gaps.length + 1);
}
