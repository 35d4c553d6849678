// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { type Review } from '#domain/records/review.ts';
import { ReviewFigures } from '#features/reviewing/review-figures.tsx';
import { ReviewsPage } from '#features/reviewing/reviews-page.tsx';

import { anAssessment, ASSESSMENT_ID, aRecordAllMet } from '../../support/builders.ts';
import { aFigure, aReading, aRecord, nextId } from '../../support/record-builders.ts';

const removedAt = '2026-11-21T09:00:00.000Z';

function showReviews(reviews: readonly Review[]) {
  const added: string[] = [];
  render(
    <ReviewsPage
      stored={{
        ...aRecordAllMet(),
        assessment: anAssessment(),
        declarations: [],
        records: { ...noRecords, reviews },
        unreadable: [],
      }}
      onAdd={async (title) => {
        added.push(title);
        return null;
      }}
    />,
  );
  return added;
}

test('reviews are listed with the latest first and those without a date before them', () => {
  const spring = aRecord('reviews', { title: 'Spring', heldOn: '2026-04-20', kind: 'yearly' });
  showReviews([
    spring,
    aRecord('reviews', { title: 'Autumn', heldOn: '2026-10-20' }),
    aRecord('reviews', { title: '' }),
    aRecord('reviews', { title: 'By mistake', removedAt }),
  ]);
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'Review without a titleNo dateQuarterly',
    'Autumn20 October 2026Quarterly',
    'Spring20 April 2026Yearly',
  ]);
  expect(screen.getByRole('link', { name: 'Spring' })).toHaveAttribute(
    'href',
    `#/assessments/${ASSESSMENT_ID}/records/reviews/${spring.id}`,
  );
  expect(screen.getByText('Removed reviews (1)')).toBeInTheDocument();
});

test('a review is added by its title; without one the field says so', async () => {
  const added = showReviews([]);
  expect(screen.getByText('No reviews yet.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Add a review' }));
  expect(screen.getByText('Enter a title')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Title of a new review'), 'Spring');
  await userEvent.click(screen.getByRole('button', { name: 'Add a review' }));
  expect(added).toEqual(['Spring']);
});

const measures = [
  aRecord('measures', {
    name: 'Complaints settled',
    readings: [aReading('2026-06-30', 0), aReading('2026-12-31', 70)],
    targets: [aFigure('2026-09-30', 50)],
    benchmarks: [{ id: nextId(), label: 'Neighbours', value: 60, source: '', day: null }],
  }),
  aRecord('measures', { name: 'Never read' }),
  aRecord('measures', { name: 'Removed', removedAt }),
];

function showFigures(heldOn: string | null) {
  const added: string[] = [];
  render(
    <ReviewFigures
      review={aRecord('reviews', { heldOn })}
      measures={measures}
      onAddAction={async (title) => {
        added.push(title);
        return 'It could not be saved.';
      }}
    />,
  );
  return added;
}

const listRows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('a review shows the readings up to its day; 0 is a reading and none is said in words', () => {
  showFigures('2026-07-15');
  expect(listRows()).toEqual([
    ['Complaints settled', '0% on 30 June 2026', '50% due by 30 September 2026', 'Neighbours: 60%'],
    ['Never read', 'No reading', 'No target', 'No benchmark'],
  ]);
});

test('a review without a day shows the latest readings and the last target', () => {
  showFigures(null);
  expect(listRows()[0]).toEqual([
    'Complaints settled',
    '70% on 31 December 2026',
    '50% was due by 30 September 2026',
    'Neighbours: 60%',
  ]);
});

test('a corrective action that could not be made keeps its title and says why', async () => {
  const added = showFigures(null);
  const title = screen.getByLabelText('Title of a corrective action');
  await userEvent.type(title, 'Ask again');
  await userEvent.click(screen.getByRole('button', { name: 'Make a corrective action' }));
  expect(await screen.findByText('It could not be saved.')).toBeInTheDocument();
  expect(title).toHaveValue('Ask again');
  expect(added).toEqual(['Ask again']);
});
