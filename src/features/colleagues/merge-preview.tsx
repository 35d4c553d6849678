import { type PartMerge } from '#domain/merge/plan-merges.ts';
import { countMerge, describeMerges } from '#features/colleagues/describe-merge.ts';
import { formatCount, formatMoment } from '#shared/format.ts';
import { Table } from '#ui/table.tsx';

type MergePreviewProps = { readonly merges: readonly PartMerge[]; readonly fileCount: number };

/** What bringing in the chosen files would do, a line a file. */
export function MergePreview({ merges, fileCount }: MergePreviewProps) {
  const outsideCount = merges.map(countMerge).reduce((sum, each) => sum + each.outsideCount, 0);
  return (
    <>
      <p className="govuk-body">Together: {describeMerges(merges, fileCount)}</p>
      <Table
        caption="What the files bring"
        head={['From', 'Saved', 'Answers', 'Other records', 'New records', 'Differences', 'Note']}
        rows={merges.map((merge, position) => {
          const figures = countMerge(merge);
          const { head, content } = merge.part;
          return {
            key: `${merge.part.copyId}-${position}`,
            cells: [
              head.sentTo,
              `${formatMoment(content.savedAt)}${content.savedBy && `, ${content.savedBy}`}`,
              figures.answerCount,
              figures.recordCount,
              figures.newRecordCount,
              figures.differenceCount,
              describeAge(merge),
            ],
          };
        })}
      />
      {outsideCount > 0 && (
        <p className="govuk-inset-text">
          {formatCount(outsideCount, 'record')} changed outside the parts that were sent. These
          changes are not brought in; they stay in the file.
        </p>
      )}
    </>
  );
}

function describeAge({ age, outcome }: PartMerge): string {
  if (age === 'older') return 'Older than what was brought in already: brings nothing';
  const isEmpty = outcome.mergedPlaces.length + outcome.newRows.length === 0;
  if (isEmpty) return age === 'again' ? 'Nothing new since last time' : 'Nothing was changed';
  return age === 'again' ? 'What is new since last time' : '';
}
