import { formatTargetValue } from '#content/target-words.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { type OutlookAnswer } from '#domain/representation/feasibility-answer.ts';
import { type Course } from '#domain/representation/feasibility-course.ts';
import { type StarterNeed } from '#domain/representation/feasibility-need.ts';
import { type Outlook } from '#domain/representation/feasibility.ts';
import { formatChance, formatPeople, formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';

type ValueKind = RepresentationTarget['valueKind'];

/** Whether a target can be reached, in a sentence or three. */
export function describeAnswer(answer: OutlookAnswer, valueKind: ValueKind): string {
  switch (answer.kind) {
    case 'reached-already':
      return `Reached already. ${describeKeeping(answer)}`.trim();
    case 'already-above':
      return `Reached already, by a whole person or more: a higher target could be set. ${describeKeeping(answer)}`.trim();
    case 'day-passed':
      return 'Its day has passed, and it is not reached.';
    case 'reached':
      return `Reached by ${formatDay(answer.day)}, if every year is as assumed.`;
    case 'only-if':
      return `Reached only if ${describeNeed(answer.need)} ${describeCourse(answer.otherwise)}`.trim();
    case 'never':
      return describeHindrance(answer, valueKind);
  }
}

function describeNeed({ starterShare, ofGroupAYear, startersAYear }: StarterNeed): string {
  return `${formatShare(starterShare)} of all who start are from the group: about ${formatPeople(ofGroupAYear)} of ${formatPeople(startersAYear)} a year.`;
}

function describeKeeping({
  isKept,
  toKeep,
}: Extract<OutlookAnswer, { kind: 'reached-already' | 'already-above' }>): string {
  if (isKept === true)
    return 'It is expected to be met on its day too, if every year is as assumed.';
  const warning = isKept === false ? 'As assumed it is expected to be missed on its day.' : '';
  return `${warning} ${toKeep === null ? '' : `It is kept if ${describeNeed(toKeep)}`}`.trim();
}

function describeCourse(course: Course | null): string {
  switch (course?.kind) {
    case undefined:
      return '';
    case 'later':
      return `As assumed it is reached later, by ${formatDay(course.day)}.`;
    case 'creeps-up-to':
      return `As assumed the share creeps up to ${formatShare(course.limit)} and goes no further.`;
    case 'falls-to':
      return `As assumed the share falls, in the end to ${formatShare(course.limit)}${course.isLeavingFaster ? ', because the group leaves faster than others' : ''}.`;
    case 'stays':
      return 'As assumed the share stays where it is.';
    case 'not-in-100-years':
      return 'As assumed it is not reached within 100 years.';
  }
}

function describeHindrance(
  answer: Extract<OutlookAnswer, { kind: 'never' }>,
  valueKind: ValueKind,
): string {
  if (!('best' in answer)) {
    return answer.why === 'nobody-left'
      ? 'Cannot be reached, because nobody is left by then: the headcount shrinks to nothing.'
      : 'Cannot be reached, because nobody starts: the headcount does not grow, and no more leave than it is to shrink by.';
  }
  const { share, groupCount } = answer.best;
  const best =
    valueKind === 'share'
      ? formatShare(share)
      : formatTargetValue(Math.round(groupCount), valueKind);
  const all = `even if all who start were from the group it would come to ${best}`;
  const later =
    answer.laterDay === null
      ? 'Set a nearer target.'
      : `It could be reached by ${formatDay(answer.laterDay)} at the earliest. Set a later day or a nearer target.`;
  return `Cannot be reached by then: ${all}. ${later}`;
}

/** How often chance alone would end at the target or above. */
export function describeOutlookChance({ chance }: Outlook): string {
  return chance === null ? 'Not worked out' : formatChance(chance);
}

/** Where the way to a target would stand year by year, or null where there is no way. */
export function describeMilestones({ milestones }: Outlook, valueKind: ValueKind): string | null {
  if (milestones.length === 0) return null;
  const each = milestones.map(
    ({ day, value }) => `${formatTargetValue(value, valueKind)} by ${formatDay(day)}`,
  );
  return `Milestones on the way, if just enough of those who start are from the group: ${each.join('; ')}.`;
}

/** What the outlook rests on; printed wherever it is. */
export const outlookCautions =
  'The path is what is to be expected if every year is as the lever says. The range is how far chance can carry it: in nineteen of twenty runs of whole people leaving and starting it stays inside. With a share of starters that is just enough, chance meets the target about every other time. The share of starters is an outcome to watch, never a rule for choosing anybody. Moves inside the council are not starters, and better declaration moves the share without anybody starting.';
