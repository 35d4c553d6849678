import { type Review } from '#domain/records/review.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { nameRecord } from '#report/sections/describe-field.ts';
import { describeReviewFigures } from '#report/sections/describe-review-figures.ts';
import { tabulateRecord } from '#report/sections/record-table.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf } from '#report/sections/report-words.ts';
import { formatDay } from '#shared/format.ts';

/** The "Review and sign-off" section: reviews, who signed in what order, and the frozen snapshots. */
export function buildReviews(facts: ReportFacts): ReportBlock[] {
  const reviews = facts.shown.reviews;
  return [
    { kind: 'heading', level: 1, text: 'Review and sign-off', startsPage: true },
    { kind: 'heading', level: 2, text: 'Reviews' },
    ...(reviews.length === 0 ? [paragraph('No review is recorded.')] : []),
    ...reviews.flatMap((review) => describeReview(facts, review)),
    { kind: 'heading', level: 2, text: 'Sign-off' },
    ...describeSignOff(facts),
    ...describeSnapshots(facts),
  ];
}

/** What is recorded of a review, and the figures it looked at. */
function describeReview(facts: ReportFacts, review: Review): ReportBlock[] {
  const measures = facts.shown.measures;
  const record = tabulateRecord(facts, 'reviews', review);
  if (measures.length === 0) return [record];
  const day = review.heldOn === null ? 'the latest' : `up to ${formatDay(review.heldOn)}`;
  return [
    record,
    {
      kind: 'table',
      caption: `Readings at “${nameRecord(review)}”, ${day}`,
      columns: [
        { head: 'Measure', weight: 3, isRowHeader: true },
        { head: 'Reading', weight: 2 },
        { head: 'Target', weight: 2 },
        { head: 'Benchmarks', weight: 3 },
      ],
      rows: measures.map((measure) => [
        nameRecord(measure),
        ...describeReviewFigures(measure, review.heldOn),
      ]),
    },
  ];
}

function describeSignOff(facts: ReportFacts): ReportBlock[] {
  const isPublic = facts.audience === 'public';
  const steps = facts.shown.signOffs.toSorted((a, b) => a.position - b.position);
  if (steps.length === 0) return [paragraph('No sign-off is planned.')];
  return [
    {
      kind: 'table',
      caption: 'Sign-off, in the council’s order',
      columns: [
        { head: 'Role', weight: 3, isRowHeader: true },
        { head: 'Signed', weight: 2 },
        ...(isPublic
          ? []
          : [
              { head: 'Name', weight: 2 },
              { head: 'Statement', weight: 4 },
            ]),
      ],
      rows: steps.map((step) => [
        step.role.trim() || 'Not given',
        step.signedOn === null ? 'Not signed' : formatDay(step.signedOn),
        ...(isPublic
          ? []
          : [step.name.trim() || 'Not given', step.statement.trim() || 'No statement']),
      ]),
    },
  ];
}

function describeSnapshots({ snapshots, audience }: ReportFacts): ReportBlock[] {
  if (snapshots.length === 0 || audience === 'public') return [];
  return [
    { kind: 'heading', level: 2, text: 'Snapshots' },
    {
      kind: 'table',
      caption: 'Frozen copies of the assessment',
      columns: [
        { head: 'Snapshot', weight: 3, isRowHeader: true },
        { head: 'Taken', weight: 2 },
        { head: 'By', weight: 2 },
        { head: 'SHA-256', weight: 4 },
      ],
      rows: snapshots.map((snapshot) => [
        snapshot.title.trim() || 'Snapshot',
        formatDayOf(snapshot.takenAt),
        snapshot.takenBy.trim() || 'Not given',
        snapshot.sha256,
      ]),
    },
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
