import { type AnswerIndex } from '#domain/answer-index.ts';
import { type Criterion } from '#domain/framework.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { readStanding, type Standing } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';

/** How many answers stand where; the five counts add up to `answerCount`. */
export type Progress = {
  readonly answerCount: number;
  readonly metCount: number;
  readonly notApplicableCount: number;
  readonly reasonMissingCount: number;
  readonly inProgressCount: number;
  readonly notStartedCount: number;
};

/** Counts the standings. */
export function countStandings(standings: readonly Standing[]): Progress {
  const count = (standing: Standing) => standings.filter((each) => each === standing).length;
  return {
    answerCount: standings.length,
    metCount: count('met'),
    notApplicableCount: count('not-applicable'),
    reasonMissingCount: count('reason-missing'),
    inProgressCount: count('in-progress'),
    notStartedCount: count('not-started'),
  };
}

/** Counts a unit's answers to those of the criteria that it answers. */
export function measureProgress(
  criteria: readonly Criterion[],
  unit: Unit,
  strandIds: readonly string[],
  answers: AnswerIndex,
): Progress {
  const own = criteria.filter((criterion) => isAnsweredBy(criterion, unit.kind));
  return countStandings(
    own.map((criterion) => readStanding(answers.find(unit.id, criterion.id), strandIds)),
  );
}

/** Adds up several counts; of none, all zeros. */
export function addProgress(parts: readonly Progress[]): Progress {
  const sum = (read: (part: Progress) => number) =>
    parts.reduce((total, part) => total + read(part), 0);
  return {
    answerCount: sum((part) => part.answerCount),
    metCount: sum((part) => part.metCount),
    notApplicableCount: sum((part) => part.notApplicableCount),
    reasonMissingCount: sum((part) => part.reasonMissingCount),
    inProgressCount: sum((part) => part.inProgressCount),
    notStartedCount: sum((part) => part.notStartedCount),
  };
}

/**
 * Per cent of the answers that apply which are met, 0 to 100, not rounded; null when none applies.
 * Shown as progress beside a level, never as attainment.
 */
export function readMetPercent(progress: Progress): number | null {
  const appliesCount = progress.answerCount - progress.notApplicableCount;
  return appliesCount === 0 ? null : (progress.metCount / appliesCount) * 100;
}
