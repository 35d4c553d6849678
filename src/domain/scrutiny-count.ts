import { type Answer } from '#domain/answer.ts';
import { indexAnswers } from '#domain/answer-index.ts';
import { isOpenChallenge } from '#domain/challenges.ts';
import { type Framework } from '#domain/framework.ts';
import { nameAnswer } from '#domain/records/evidence.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { isAnsweredBy, listActiveUnits } from '#domain/scope.ts';
import { isSatisfied, readStanding } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';

/** How far reviewers have got with the answers that claim something: met, or not applicable. */
export type ScrutinyCount = {
  readonly claimCount: number;
  /** Claims that somebody agrees with and nobody challenges openly. */
  readonly agreedCount: number;
  readonly challengedCount: number;
  /** Claims with a challenge that was settled, and nobody's agreement. */
  readonly settledCount: number;
  /** The claims that nobody has given a verdict on. */
  readonly notLookedAt: readonly { readonly unit: Unit; readonly criterionId: string }[];
};

/** Counts every claim once, whatever several reviewers say of it. `scrutiny` is that in use. */
export function countScrutiny(
  framework: Framework,
  units: readonly Unit[],
  answers: readonly Answer[],
  strandIds: readonly string[],
  scrutiny: readonly Scrutiny[],
): ScrutinyCount {
  const index = indexAnswers(answers);
  const challenged = new Set(scrutiny.filter(isOpenChallenge).map((each) => each.answerKey));
  const agreed = new Set(
    scrutiny.filter((each) => each.verdict === 'agree').map((each) => each.answerKey),
  );
  const lookedAt = new Set(
    scrutiny.filter((each) => each.verdict !== 'not-looked-at').map((each) => each.answerKey),
  );
  const claims = listActiveUnits(units).flatMap((unit) =>
    framework.criteria
      .filter((criterion) => isAnsweredBy(criterion, unit.kind))
      .filter(({ id }) => isSatisfied(readStanding(index.find(unit.id, id), strandIds)))
      .map(({ id }) => ({ unit, criterionId: id })),
  );
  const keyOf = (claim: (typeof claims)[number]) => nameAnswer(claim.unit.id, claim.criterionId);
  const isAgreed = (claim: (typeof claims)[number]) =>
    agreed.has(keyOf(claim)) && !challenged.has(keyOf(claim));
  const agreedCount = claims.filter(isAgreed).length;
  const challengedCount = claims.filter((claim) => challenged.has(keyOf(claim))).length;
  const notLookedAt = claims.filter((claim) => !lookedAt.has(keyOf(claim)));
  return {
    claimCount: claims.length,
    agreedCount,
    challengedCount,
    settledCount: claims.length - agreedCount - challengedCount - notLookedAt.length,
    notLookedAt,
  };
}
