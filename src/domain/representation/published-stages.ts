import { correctTogether } from '#domain/representation/exact-tests.ts';
import { readFourFifths } from '#domain/representation/four-fifths.ts';
import { concludeStage } from '#domain/representation/stage-comparison.ts';
import { type GroupStage } from '#domain/representation/stages.ts';

/**
 * Stages as they may be shown: where a group is withheld, the chances of the others are corrected (Holm)
 * without looking at its own, which the correction would else hand on to them. All groups withheld
 * count as tested, so that no chance comes out smaller than it did. What is measured against the group
 * for whom it goes best is left out: that may be one withheld.
 */
export function correctShownStages(
  stages: readonly GroupStage[],
  mayShow: (groupId: string) => boolean,
): GroupStage[] {
  const single = stages.filter(({ isCombination }) => !isCombination);
  const withheldCount = single.filter(({ groupId }) => !mayShow(groupId)).length;
  if (withheldCount === 0) return [...stages];
  const shown = single.filter(
    ({ groupId, chanceTogether }) => mayShow(groupId) && chanceTogether !== null,
  );
  const chances = correctTogether(
    shown.flatMap(({ chance }) => chance ?? []),
    shown.length + withheldCount,
  );
  const chanceOf = new Map(shown.map(({ groupId }, index) => [groupId, chances[index]]));
  return stages.map((group) => {
    const chanceTogether = chanceOf.get(group.groupId);
    const { own, others } = group;
    const apart = { ...group, ...readFourFifths(own, null) };
    if (chanceTogether === undefined || own === null || others === null) return apart;
    return { ...apart, chanceTogether, conclusion: concludeStage(own, others, chanceTogether) };
  });
}
