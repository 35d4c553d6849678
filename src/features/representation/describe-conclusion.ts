import { conclusionWords } from '#content/representation-words.ts';
import { type GroupProfile } from '#domain/representation/group-profile.ts';

/** What can be said of a group, in one to three sentences. */
export function describeConclusion(group: GroupProfile): string {
  const { conclusion, parity, couldTheSilentChangeIt } = group;
  const isConcluded = ['could-be-chance', 'lower', 'higher'].includes(conclusion);
  return [
    conclusionWords[conclusion],
    isConcluded && parity?.isBelowFourFifths === true && 'It is below four fifths of it.',
    isConcluded &&
      couldTheSilentChangeIt &&
      'Those who did not say could bring it to the other side of the benchmark.',
  ]
    .filter(Boolean)
    .join(' ');
}
