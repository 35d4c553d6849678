import { Details } from '#ui/details.tsx';

type RemovedListProps = {
  /** What is listed, in the plural: "actions". */
  readonly noun: string;
  readonly records: readonly {
    readonly id: string;
    readonly title: string;
    readonly removedAt: string | null;
    /** Empty when nobody said why. */
    readonly removalReason: string;
  }[];
  readonly hrefOf: (id: string) => string;
};

/** Records that were removed, each with the way to its page, where it is brought back; or nothing. */
export function RemovedList({ noun, records, hrefOf }: RemovedListProps) {
  const removed = records.filter((record) => record.removedAt !== null);
  if (removed.length === 0) return null;
  return (
    <Details summary={`Removed ${noun} (${removed.length})`} isLazy>
      <ul className="govuk-list govuk-list--bullet">
        {removed.map(({ id, title, removalReason }) => (
          <li key={id}>
            <a className="govuk-link" href={hrefOf(id)}>
              {title || 'Without a name'}
            </a>
            {removalReason && `: ${removalReason}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
