import { pathTo, toHref } from '#shared/paths.ts';
import { Details } from '#ui/details.tsx';

type RemovedRecordsProps = {
  readonly kind: 'reviews' | 'signOffs';
  readonly summary: string;
  readonly assessmentId: string;
  readonly records: readonly {
    readonly id: string;
    readonly name: string;
    readonly removedAt: string | null;
  }[];
};

/** Records that were removed, each with the way to bring it back; nothing when there are none. */
export function RemovedRecords({ kind, summary, assessmentId, records }: RemovedRecordsProps) {
  const removed = records.filter((record) => record.removedAt !== null);
  if (removed.length === 0) return null;
  return (
    <Details summary={`${summary} (${removed.length})`} isLazy>
      <ul className="govuk-list govuk-list--bullet">
        {removed.map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={toHref(pathTo.record(assessmentId, kind, id))}>
              {name || 'Without a name'}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
