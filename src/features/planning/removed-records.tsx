import { pathTo, toHref } from '#shared/paths.ts';
import { Details } from '#ui/details.tsx';

type RemovedRecordsProps = {
  readonly kind: 'actions' | 'objectives' | 'measures';
  readonly assessmentId: string;
  readonly records: readonly {
    readonly id: string;
    readonly title?: string;
    readonly name?: string;
    readonly removedAt: string | null;
  }[];
};

/** Records that were removed, each with the way to bring it back; nothing when there are none. */
export function RemovedRecords({ kind, assessmentId, records }: RemovedRecordsProps) {
  const removed = records.filter((record) => record.removedAt !== null);
  if (removed.length === 0) return null;
  return (
    <Details summary={`Removed ${kind} (${removed.length})`} isLazy>
      <ul className="govuk-list govuk-list--bullet">
        {removed.map((record) => (
          <li key={record.id}>
            <a className="govuk-link" href={toHref(pathTo.record(assessmentId, kind, record.id))}>
              {(record.title ?? record.name) || 'Without a name'}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
