import { type Answer } from '#domain/answer.ts';

/** Finds the answer of one unit to one criterion without searching; undefined when there is none. */
export type AnswerIndex = {
  readonly find: (unitId: string, criterionId: string) => Answer | undefined;
};

/** Indexes answers by unit and criterion. The order of the answers does not matter. */
export function indexAnswers(answers: readonly Answer[]): AnswerIndex {
  const byUnit = new Map<string, Map<string, Answer>>();
  for (const answer of answers) {
    const ofUnit = byUnit.get(answer.unitId) ?? new Map<string, Answer>();
    byUnit.set(answer.unitId, ofUnit.set(answer.criterionId, answer));
  }
  return { find: (unitId, criterionId) => byUnit.get(unitId)?.get(criterionId) };
}
