import { formatCount } from '#shared/format.ts';

type UnreadableNoticeProps = {
  readonly count: number;
  /** What becomes of them, such as "will not be in a snapshot". */
  readonly outcome: string;
};

/** Says that some of what is stored cannot be read, and what that means here; nothing for none. */
export function UnreadableNotice({ count, outcome }: UnreadableNoticeProps) {
  if (count === 0) return null;
  return (
    <p className="govuk-inset-text">
      {formatCount(count, 'stored record')} cannot be read and {outcome}. What is stored has been
      kept as it is.
    </p>
  );
}
