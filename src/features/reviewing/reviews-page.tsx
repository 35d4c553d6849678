import { reviewFields } from '#content/record-fields/review-fields.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type Review } from '#domain/records/review.ts';
import { RemovedList } from '#ui/removed-list.tsx';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type ReviewsPageProps = {
  readonly stored: StoredAssessment;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (title: string) => Promise<string | null>;
};

const ROWS_SHOWN = 50;
const kindField = reviewFields.find((field) => field.name === 'kind');
const kindOptions = kindField?.kind === 'choice' ? kindField.options : [];

/** Every review of the plan, the latest first, and the way to what follows from them. */
export function ReviewsPage({ stored, onAdd }: ReviewsPageProps) {
  const { assessment, records } = stored;
  const reviews = sortReviews(keepInUse(records.reviews));
  return (
    <>
      <title>Reviews – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Reviews</h1>
      <p className="govuk-body">
        A review looks at the readings against targets and benchmarks, says what worked and what did
        not, and ends in decisions and corrective actions.
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={toHref(pathTo.comparison(assessment.id))}>
            Compare with a snapshot: what has moved
          </a>
        </li>
        <li>
          <a className="govuk-link" href={toHref(pathTo.signOff(assessment.id))}>
            Sign off, and start next year from this one
          </a>
        </li>
      </ul>
      <AddByName
        label="Title of a new review"
        buttonText="Add a review"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAdd}
      />
      {reviews.length === 0 && <p className="govuk-body">No reviews yet.</p>}
      {reviews.length > 0 && (
        <ShowMore
          items={reviews}
          step={ROWS_SHOWN}
          render={(shown) => (
            <Table
              caption="Reviews"
              head={['Review', 'Held on', 'Kind of review']}
              rows={shown.map(({ id, title, heldOn, kind }) => ({
                key: id,
                cells: [
                  <a
                    key="title"
                    className="govuk-link"
                    href={toHref(pathTo.record(assessment.id, 'reviews', id))}
                  >
                    {title || 'Review without a title'}
                  </a>,
                  heldOn === null ? 'No date' : formatDay(heldOn),
                  kindOptions.find(({ value }) => value === kind)?.label ?? kind,
                ],
              }))}
            />
          )}
        />
      )}
      <RemovedList
        noun="reviews"
        records={records.reviews.map((review) => ({ ...review, title: review.title }))}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'reviews', id))}
      />
    </>
  );
}

/** The latest first; those without a day, still to be held, before all others. */
function sortReviews(reviews: readonly Review[]): Review[] {
  const keyOf = ({ heldOn }: Review) => heldOn ?? '9999-12-31';
  return reviews.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -Number(keyOf(a) > keyOf(b))));
}
