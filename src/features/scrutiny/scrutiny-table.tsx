import { readAnswerName } from '#domain/records/evidence.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { type Unit } from '#domain/unit.ts';
import { nameReviewer } from '#features/scrutiny/scrutiny-words.ts';
import { VerdictTag } from '#features/scrutiny/verdict-tag.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type ScrutinyTableProps = {
  readonly scrutiny: readonly Scrutiny[];
  readonly assessmentId: string;
  readonly units: readonly Unit[];
};

const ROWS_SHOWN = 50;

/** Reviewers' comments with the answer each is about and how it stands. */
export function ScrutinyTable({ scrutiny, assessmentId, units }: ScrutinyTableProps) {
  const nameOf = new Map<string, string>(units.map((unit) => [unit.id, unit.name]));
  if (scrutiny.length === 0) return <p className="govuk-body">Nothing here yet.</p>;
  return (
    <ShowMore
      items={scrutiny}
      step={ROWS_SHOWN}
      render={(shown) => (
        <Table
          caption="Scrutiny"
          head={['Answer', 'Verdict', 'Reviewer', 'Comment', 'Reply']}
          rows={shown.map((each) => {
            const { unitId, criterionId } = readAnswerName(each.answerKey);
            return {
              key: each.id,
              cells: [
                <a
                  key="answer"
                  className="govuk-link"
                  href={toHref(pathTo.answer(assessmentId, unitId, criterionId))}
                >
                  {criterionId}, {nameOf.get(unitId) ?? 'a unit that is gone'}
                </a>,
                <VerdictTag key="verdict" scrutiny={each} />,
                nameReviewer(each),
                each.comment || 'No comment',
                each.reply || 'No reply',
              ],
            };
          })}
        />
      )}
    />
  );
}
