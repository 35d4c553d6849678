import { type Measure } from '#domain/records/measure.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type Review } from '#domain/records/review.ts';
import { describeReviewFigures } from '#report/sections/describe-review-figures.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type ReviewFiguresProps = {
  readonly review: Review;
  /** All of the assessment; removed ones are left out here. */
  readonly measures: readonly Measure[];
  /** Adds the action and links it to this review; words for the page when it fails, else null. */
  readonly onAddAction: (title: string) => Promise<string | null>;
};

const ROWS_SHOWN = 50;

/** What a review looks at: readings against targets and benchmarks; and actions made from it. */
export function ReviewFigures({ review, measures, onAddAction }: ReviewFiguresProps) {
  const inUse = keepInUse(measures);
  return (
    <>
      <h2 className="govuk-heading-m">Readings against targets and benchmarks</h2>
      <p className="govuk-body">
        {review.heldOn === null
          ? 'The latest readings. Once the review has a date, only readings up to that day are shown.'
          : `The latest readings up to ${formatDay(review.heldOn)}, the day of the review.`}
      </p>
      {inUse.length === 0 && <p className="govuk-body">There are no measures to review.</p>}
      {inUse.length > 0 && (
        <ShowMore
          items={inUse}
          step={ROWS_SHOWN}
          render={(shown) => (
            <Table
              caption="Measures"
              head={['Measure', 'Latest reading', 'Target', 'Benchmarks']}
              rows={shown.map((measure) => ({
                key: measure.id,
                cells: [
                  <a
                    key="name"
                    className="govuk-link"
                    href={toHref(pathTo.record(measure.assessmentId, 'measures', measure.id))}
                  >
                    {measure.name || 'Measure without a name'}
                  </a>,
                  ...describeReviewFigures(measure, review.heldOn),
                ],
              }))}
            />
          )}
        />
      )}
      <h2 className="govuk-heading-m">Make a corrective action</h2>
      <p className="govuk-body">
        The action goes into the action plan and is linked to this review. The rest of it is filled
        in on its own page.
      </p>
      <AddByName
        label="Title of a corrective action"
        buttonText="Make a corrective action"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAddAction}
      />
    </>
  );
}
