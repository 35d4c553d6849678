import { type Conclusion } from '#domain/representation/group-profile.ts';
import { type StageConclusion } from '#domain/representation/stage-comparison.ts';
import { type ShortRule } from '#domain/representation/utilisation.ts';

/** What can be said of a group, in a sentence. */
export const conclusionWords: { readonly [Each in Conclusion]: string } = {
  'no-data': 'No data.',
  incomplete: 'Another group has not been counted, so no share can be given.',
  'too-few': 'Too few people to say.',
  'no-benchmark': 'Nothing to compare with yet.',
  'benchmark-at-end':
    'A benchmark of 0% or 100% leaves nothing to chance: a single person contradicts it.',
  'not-whole': 'Parts of people were counted, so chance cannot be worked out.',
  'could-be-chance': 'The difference from the benchmark could be chance alone.',
  lower: 'Lower than the benchmark, and chance alone seldom makes such a difference.',
  higher: 'Higher than the benchmark, and chance alone seldom makes such a difference.',
};

/** When a group is called short. */
export const shortRuleWords: { readonly [Each in ShortRule]: string } = {
  'whole-person': 'At least one whole person short',
  any: 'Any gap at all',
  'four-fifths': 'Below four fifths of the benchmark',
  'four-fifths-and-person': 'Below four fifths, and a whole person short',
  chance: 'A gap that chance alone seldom makes',
};

/** What figures of this kind can and cannot show; printed wherever they are. */
export const figureCautions: readonly string[] = [
  'These are all the people there are, not a sample. The range says how far chance alone could move a share from one year to the next; it is not a margin of error.',
  'Groups are tested together, and the chances are corrected for that (Holm’s method), so that one group in many does not stand out by luck.',
  'A difference that could be chance does not show that there is no barrier. A difference that chance seldom makes does not show what the cause is, nor that anybody was treated unfairly.',
  'The test and the four-fifths rule can disagree: with many people a small gap is seldom chance, with few people a large gap can be.',
];

/** What a target may and may not be used for (Equality Act 2010, sections 158 and 159). */
export const positiveActionWords =
  'A target is an outcome to work towards, never a quota: setting aside posts or choosing somebody because of a protected characteristic is unlawful, except that disabled people may be treated more favourably. Section 158 of the Equality Act 2010 lets a council take proportionate steps to overcome a disadvantage, meet different needs or raise low participation. Section 159 lets it prefer a candidate from an under-represented group only between people who are truly as qualified as each other, case by case. Every appointment is on merit; both sections are a choice, not a duty.';

/** What can be said of a group's chance to go on to the next stage. */
export const stageConclusionWords: { readonly [Each in StageConclusion]: string } = {
  'no-data': 'No data.',
  impossible: 'More went on than there were: check the figures.',
  nobody: 'There was nobody of this group.',
  'is-reference': 'The others are set against this group.',
  'overlaps-reference': 'It has people in common with those it would be set against.',
  'no-reference': 'There is nobody to set it against.',
  'too-few': 'Too few people to say.',
  'not-whole': 'Parts of people were counted, so chance cannot be worked out.',
  'all-alike': 'Everybody had the same outcome, so there is nothing to compare.',
  'could-be-chance': 'The difference from everybody else could be chance alone.',
  lower:
    'Less likely to go on than everybody else, and chance alone seldom makes such a difference.',
  higher:
    'More likely to go on than everybody else, and chance alone seldom makes such a difference.',
};

/** What a comparison of stages can and cannot show. */
export const stageCautions: readonly string[] = [
  '“1.5 times” means that everybody else is one and a half times as likely to go on as the group. From 0.80 to 1.25 is usually not looked into further.',
  'A rate below four fifths of the best rate of any group is a signal to look into, not a finding. Exactly four fifths is no signal.',
  'For a stage nobody wants to reach, such as leaving or a disciplinary hearing, it is the more likely group that is worse off.',
  'The chance is Fisher’s exact test, corrected for the groups tested together. It cannot tell why a difference is there: look at how the stage is run.',
];
