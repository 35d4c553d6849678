import { type AnswerIndex } from '#domain/answer-index.ts';
import { type Criterion, type Framework } from '#domain/framework.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { readStanding, type Standing } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';

export type CriterionFilter = 'all' | 'unanswered' | 'in-progress' | 'not-met' | 'confirm-again';

/**
 * Whether a criterion of this standing is shown. "not-met" is all that is neither met nor not
 * applicable; "confirm-again" is what was carried over and nobody has confirmed.
 */
export function passesFilter(
  filter: CriterionFilter,
  standing: Standing,
  isToConfirm: boolean,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unanswered':
      return isUnanswered(standing);
    case 'in-progress':
      return standing === 'in-progress';
    case 'confirm-again':
      return isToConfirm;
    case 'not-met':
      return standing !== 'met' && standing !== 'not-applicable';
  }
}

/** Nothing that counts has been said yet: not started, or "not applicable" without its reason. */
export function isUnanswered(standing: Standing): boolean {
  return standing === 'not-started' || standing === 'reason-missing';
}

/**
 * The unit's next unanswered criterion after `afterId`, in the framework's order and going round to
 * the beginning, `afterId` itself last of all; null when everything is answered. `afterId` null
 * starts at the beginning.
 */
export function findNextUnanswered(
  framework: Framework,
  unit: Unit,
  strandIds: readonly string[],
  answers: AnswerIndex,
  afterId: string | null,
): Criterion | null {
  const own = listOwn(framework, unit);
  const start = own.findIndex((criterion) => criterion.id === afterId) + 1;
  const round = [...own.slice(start), ...own.slice(0, start)];
  const isOpen = (criterion: Criterion) =>
    isUnanswered(readStanding(answers.find(unit.id, criterion.id), strandIds));
  return round.find(isOpen) ?? null;
}

/** The unit's answers that were carried over and nobody has confirmed, in the framework's order. */
export function listToConfirm(
  framework: Framework,
  unit: Unit,
  answers: AnswerIndex,
): readonly Criterion[] {
  return listOwn(framework, unit).filter(
    (criterion) => answers.find(unit.id, criterion.id)?.confirmAgain ?? false,
  );
}

function listOwn(framework: Framework, unit: Unit): Criterion[] {
  return framework.criteria.filter((criterion) => isAnsweredBy(criterion, unit.kind));
}
