import { type CollatedCriterion, type Gap } from '#domain/collation.ts';
import { type Framework } from '#domain/framework.ts';
import { type LevelBlock } from '#domain/level-blocks.ts';
import { formatCount } from '#shared/format.ts';

/** A level in words: "Level 2 of 5: Assessment and consultation", or that none is reached. */
export function describeLevel(framework: Framework, levelNumber: number): string {
  if (levelNumber === 0) return 'No level reached yet';
  const level = framework.levels.find((each) => each.number === levelNumber);
  return `Level ${levelNumber} of ${findTopLevel(framework)}: ${level?.title ?? ''}`;
}

/** The number of the framework's highest level. */
export function findTopLevel(framework: Framework): number {
  return Math.max(...framework.levels.map((level) => level.number));
}

/** How far away the block's level is, in answers to change. */
export function describeDistance(block: LevelBlock): string {
  const count = formatCount(block.fewestChanges, 'answer');
  return block.isFewestExact ? `${count} at the least` : `about ${count}`;
}

/** Which strands a gap holds back, or nothing when it is all of them. */
export function describeStrands(
  framework: Framework,
  gap: Gap,
  strandIds: readonly string[],
): string {
  if (gap.strandIds.length === strandIds.length) return '';
  const titles = framework.strands
    .filter((strand) => gap.strandIds.includes(strand.id))
    .map((strand) => strand.title);
  return ` (${titles.join(', ')})`;
}

/** Levels that count only because every criterion of theirs was marked not applicable. */
export function findHollowLevels(
  framework: Framework,
  collated: readonly CollatedCriterion[],
): number[] {
  return framework.levels
    .map((level) => level.number)
    .filter((number) =>
      collated
        .filter((item) => item.criterion.levelNumber === number)
        .every((item) => item.isNotApplicable),
    );
}
