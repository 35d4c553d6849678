import { type Evidence } from '#domain/records/evidence.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Details } from '#ui/details.tsx';

type RemovedEvidenceProps = {
  readonly evidence: readonly Evidence[];
  readonly assessmentId: string;
};

/** Evidence that was removed, with the reason, and the way to bring it back; nothing when there is none. */
export function RemovedEvidence({ evidence, assessmentId }: RemovedEvidenceProps) {
  const removed = evidence.filter((item) => item.removedAt !== null);
  if (removed.length === 0) return null;
  return (
    <Details summary={`Removed evidence (${removed.length})`} isLazy>
      <ul className="govuk-list govuk-list--bullet">
        {removed.map((item) => (
          <li key={item.id}>
            <a
              className="govuk-link"
              href={toHref(pathTo.record(assessmentId, 'evidence', item.id))}
            >
              {item.title || 'Evidence without a title'}
            </a>
            {item.removalReason && `: ${item.removalReason}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
