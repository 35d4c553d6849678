import { type Answer } from '#domain/answer.ts';
import { nameAnswer } from '#domain/records/evidence.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';

/** Whether a reviewer challenges the answer and nobody has settled it yet. */
export function isOpenChallenge(
  scrutiny: Pick<Scrutiny, 'verdict' | 'settledOn' | 'removedAt'>,
): boolean {
  return (
    scrutiny.removedAt === null && scrutiny.verdict === 'challenge' && scrutiny.settledOn === null
  );
}

/**
 * The answers as they would count if every open challenge were upheld: a challenged answer that is
 * met or not applicable, as a whole or for some strand, becomes "in progress" for all strands.
 */
export function upholdChallenges(
  answers: readonly Answer[],
  scrutiny: readonly Scrutiny[],
): Answer[] {
  const challenged = new Set(scrutiny.filter(isOpenChallenge).map((record) => record.answerKey));
  return answers.map((answer) =>
    challenged.has(nameAnswer(answer.unitId, answer.criterionId)) ? doubtAnswer(answer) : answer,
  );
}

/** The answer as if it were not proven: nothing of it is met or not applicable any more. */
export function doubtAnswer(answer: Answer): Answer {
  if (answer.judgement === 'not-started') return { ...answer, strandVerdicts: {} };
  return { ...answer, judgement: 'in-progress', strandVerdicts: {} };
}
