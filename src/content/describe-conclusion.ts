import { conclusionWords } from '#content/representation-words.ts';
import { type GroupProfile } from '#domain/representation/group-profile.ts';

const disagreementWords = {
  'only-four-fifths':
    'It is below four fifths of the benchmark all the same: with few people a large gap can be chance.',
  'only-chance': 'It is not below four fifths of the benchmark.',
} as const;

/** What can be said of a group, in one to three sentences. */
export function describeConclusion(group: GroupProfile): string {
  const { conclusion, parity, disagreement, couldTheSilentChangeIt } = group;
  const isConcluded = ['could-be-chance', 'lower', 'higher'].includes(conclusion);
  return [
    conclusionWords[conclusion],
    disagreement !== null && disagreementWords[disagreement],
    conclusion === 'lower' &&
      parity?.isBelowFourFifths === true &&
      'It is below four fifths of it.',
    isConcluded &&
      couldTheSilentChangeIt &&
      'Those who did not say could bring it to the other side of the benchmark.',
  ]
    .filter(Boolean)
    .join(' ');
}
