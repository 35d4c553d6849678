import { type Outlook, type OutlookAnswer } from '#domain/representation/outlook.ts';
import { formatChance, formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';

/** Whether a target can be reached, in a sentence or three. */
export function describeAnswer(answer: OutlookAnswer): string {
  switch (answer.kind) {
    case 'reached-already':
      return 'Reached already.';
    case 'day-passed':
      return 'Its day has passed, and it is not reached.';
    case 'reached':
      return `Reached by ${formatDay(answer.day)}, if every year is as assumed.`;
    case 'only-if':
      return [
        `Reached only if ${formatShare(answer.starterShare)} of all who start are from the group: about ${answer.ofGroupAYear} of ${answer.startersAYear} a year.`,
        answer.limit === null
          ? ''
          : `With the share of starters assumed it tends to ${formatShare(answer.limit)} and goes no further.`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'never':
      return answer.why === 'nobody-starts'
        ? 'Cannot be reached, because nobody starts: nobody leaves and the headcount does not grow.'
        : 'Cannot be reached by then, because not even every starter from the group would be enough. Set a later day or a nearer target.';
  }
}

/** How often chance alone would end at the target or above. */
export function describeOutlookChance({ chance }: Outlook): string {
  return chance === null ? 'Not worked out' : formatChance(chance);
}

/** What the outlook rests on; printed wherever it is. */
export const outlookCautions =
  'The path is what is to be expected if every year is as the lever says. The range is how far chance can carry it: in nine of ten runs of whole people leaving and starting it stays inside. The share of starters is an outcome to watch, never a rule for choosing anybody. Moves inside the council are not starters, and better declaration moves the share without anybody starting.';
