import { recordFields } from '#content/record-fields/record-fields.ts';
import { isPastReview } from '#domain/evidence-register.ts';
import { type Evidence } from '#domain/records/evidence.ts';
import { lacksFile } from '#features/evidence/evidence-filter.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';
import { Tag } from '#ui/tag.tsx';

type EvidenceTableProps = {
  readonly evidence: readonly Evidence[];
  readonly assessmentId: string;
  readonly today: string;
};

const ROWS_SHOWN = 50;

/** Evidence items with their dates, owner and how many answers they back. */
export function EvidenceTable({ evidence, assessmentId, today }: EvidenceTableProps) {
  if (evidence.length === 0) return null;
  return (
    <ShowMore
      items={evidence}
      step={ROWS_SHOWN}
      render={(shown) => (
        <Table
          caption="Evidence"
          className="app-wide-table"
          head={['Evidence', 'Kind', 'Dated', 'Owner', 'Review by', 'Answers', 'Who may see it']}
          rows={shown.map((item) => ({
            key: item.id,
            cells: [
              <a
                key="title"
                className="govuk-link"
                href={toHref(pathTo.record(assessmentId, 'evidence', item.id))}
              >
                {item.title || 'Evidence without a title'}
              </a>,
              <span key="kind">
                {nameOption('kind', item.kind)}{' '}
                {lacksFile(item) && <Tag text="No file yet" colour="yellow" />}
              </span>,
              item.datedOn === null ? 'Not given' : formatDay(item.datedOn),
              item.owner || 'Not given',
              <span key="review">
                {item.reviewBy === null ? 'Not given' : formatDay(item.reviewBy)}{' '}
                {isPastReview(item, today) && <Tag text="Review overdue" colour="red" />}
              </span>,
              item.answerKeys.length || 'None',
              nameOption('audience', item.audience),
            ],
          }))}
        />
      )}
    />
  );
}

function nameOption(name: string, value: string): string {
  const field = recordFields.evidence.find((each) => each.name === name);
  const options = field?.kind === 'choice' ? field.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}
