import { type ActionRow } from '#features/planning/action-list.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type ActionSummaryProps = { readonly rows: readonly ActionRow[]; readonly assessmentId: string };

/** How many actions there are and how they stand. */
export function ActionSummary({ rows, assessmentId }: ActionSummaryProps) {
  const count = (rag: ActionRow['rag']) => rows.filter((row) => row.rag === rag).length;
  const dueSoonCount = rows.filter((row) => row.isDueSoon).length;
  return (
    <p className="govuk-body">
      {formatCount(rows.length, 'action')}: {count('red')} overdue, {count('amber')} at risk,{' '}
      {dueSoonCount} due in 30 days, {count('complete')} complete.{' '}
      <a className="govuk-link" href={toHref(pathTo.gaps(assessmentId))}>
        Make actions from the gaps
      </a>
    </p>
  );
}
