import { isOpenChallenge } from '#domain/challenges.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { describeVerdict } from '#features/scrutiny/scrutiny-words.ts';
import { Tag } from '#ui/tag.tsx';

/** A reviewer's verdict; of a challenge also whether it is open. */
export function VerdictTag({ scrutiny }: { readonly scrutiny: Scrutiny }) {
  if (scrutiny.verdict === 'agree') {
    return <Tag text={describeVerdict('agree')} colour="green" />;
  }
  if (scrutiny.verdict === 'not-looked-at') {
    return <Tag text={describeVerdict('not-looked-at')} colour="grey" />;
  }
  return isOpenChallenge(scrutiny) ? (
    <Tag text="Challenge, open" colour="red" />
  ) : (
    <Tag text="Challenge, settled" colour="blue" />
  );
}
