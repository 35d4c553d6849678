import { type Answer } from '#domain/answer.ts';
import { indexAnswers } from '#domain/answer-index.ts';
import { type Framework } from '#domain/framework.ts';
import { type Evidence, nameAnswer, readAnswerName } from '#domain/records/evidence.ts';
import { isAnsweredBy, listActiveUnits } from '#domain/scope.ts';
import { readStanding } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';

/** A claim of "met": one unit's answer to one criterion. */
export type Claim = { readonly unit: Unit; readonly criterionId: string };

/** Every answer that counts as met, unit by unit in the framework's order; retired units left out. */
export function listClaims(
  framework: Framework,
  units: readonly Unit[],
  answers: readonly Answer[],
  strandIds: readonly string[],
): Claim[] {
  const index = indexAnswers(answers);
  return listActiveUnits(units).flatMap((unit) =>
    framework.criteria
      .filter((criterion) => isAnsweredBy(criterion, unit.kind))
      .filter((criterion) => readStanding(index.find(unit.id, criterion.id), strandIds) === 'met')
      .map((criterion) => ({ unit, criterionId: criterion.id })),
  );
}

/** The claims that no evidence backs. `evidence` is that in use. */
export function findUnprovenClaims(
  claims: readonly Claim[],
  evidence: readonly Pick<Evidence, 'answerKeys'>[],
): Claim[] {
  const backed = new Set(evidence.flatMap((item) => item.answerKeys));
  return claims.filter(({ unit, criterionId }) => !backed.has(nameAnswer(unit.id, criterionId)));
}

/** Whether the review date has passed; `today` is ISO 8601, and the date itself is not past yet. */
export function isPastReview({ reviewBy }: Pick<Evidence, 'reviewBy'>, today: string): boolean {
  return reviewBy !== null && reviewBy < today;
}

/** How many evidence items cover a strand in an area. */
export type StrandAreaCount = {
  readonly strandId: string;
  readonly counts: readonly { readonly areaId: string; readonly count: number }[];
  /** Items that cover the strand at all, whichever answers they back. */
  readonly itemCount: number;
};

/** The strand × area grid of the evidence in use; an item counts once in an area, however many answers it backs there. */
export function countByStrandAndArea(
  framework: Framework,
  strandIds: readonly string[],
  evidence: readonly Pick<Evidence, 'strandIds' | 'answerKeys'>[],
): StrandAreaCount[] {
  const areaOf = new Map(framework.criteria.map(({ id, areaId }) => [id, areaId]));
  const items = evidence.map((item) => ({
    strandIds: item.strandIds,
    areaIds: new Set(item.answerKeys.map((key) => areaOf.get(readAnswerName(key).criterionId))),
  }));
  return strandIds.map((strandId) => {
    const own = items.filter((item) => item.strandIds.includes(strandId));
    const counts = framework.areas.map(({ id: areaId }) => ({
      areaId,
      count: own.filter((item) => item.areaIds.has(areaId)).length,
    }));
    return { strandId, counts, itemCount: own.length };
  });
}
