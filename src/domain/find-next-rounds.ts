import { type Assessment } from '#domain/assessment.ts';
import { findNextPeriod } from '#domain/next-period.ts';

/**
 * The assessments that may already be the round after this one, in their order: of the same council
 * by the same framework, not deleted, with a period that has a day in common with the next one.
 */
export function findNextRounds(
  assessment: Assessment,
  all: readonly Assessment[],
): readonly Assessment[] {
  const next = findNextPeriod(assessment);
  return all.filter(
    (each) =>
      each.id !== assessment.id &&
      each.deletedAt === null &&
      each.councilName === assessment.councilName &&
      each.frameworkId === assessment.frameworkId &&
      each.periodStart <= next.periodEnd &&
      each.periodEnd >= next.periodStart,
  );
}
