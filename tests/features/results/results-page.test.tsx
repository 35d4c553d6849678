// @vitest-environment jsdom
import { noRecords } from '#domain/records/record-kinds.ts';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { type AssessmentRecord } from '#domain/results.ts';
import { ResultsPage } from '#features/results/results-page.tsx';

import {
  aDeclaration,
  aFramework,
  anAnswer,
  anAssessment,
  aRecordAllMet,
  ASSESSMENT_ID,
  PLANNING_ID,
  threeUnits,
  withAnswers,
} from '../../support/builders.ts';

function showPage(
  record: AssessmentRecord,
  declarations = [] as ReturnType<typeof aDeclaration>[],
) {
  render(
    <ResultsPage
      stored={{
        ...record,
        assessment: anAssessment(record.assessment),
        declarations,
        records: noRecords,
        unreadable: [],
      }}
      framework={aFramework()}
      differenceCount={0}
    />,
  );
}

test('with nothing answered no level is reached, and the first level is what to work on', () => {
  showPage(aRecordAllMet({ answers: [] }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No level reached yet');
  expect(
    screen.getByText('Level 1 needs 3 answers at the least to change to met'),
  ).toBeInTheDocument();
});

test('with everything met the top level is reached and nothing holds it back', () => {
  showPage(aRecordAllMet());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Level 4 of 4: Step 4');
  expect(screen.getByText(/this is the highest level there is/)).toBeInTheDocument();
});

test('one service short is named, with a link to the very answer', () => {
  showPage(withAnswers(aRecordAllMet(), anAnswer(PLANNING_ID, '2.Y.01', 'in-progress')));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Level 1 of 4');
  expect(screen.getByRole('link', { name: 'Planning, 2.Y.01' })).toHaveAttribute(
    'href',
    `#/assessments/${ASSESSMENT_ID}/units/${PLANNING_ID}/criteria/2.Y.01`,
  );
  expect(
    screen.getByText('Level 2 needs 1 answer at the least to change to met'),
  ).toBeInTheDocument();
});

test('strands are named only when the answer differs by strand', () => {
  showPage(
    withAnswers(
      aRecordAllMet(),
      anAnswer(PLANNING_ID, '2.Y.01', {
        judgement: 'met',
        strandVerdicts: { race: { judgement: 'in-progress', notApplicableReason: '' } },
      }),
    ),
  );
  expect(screen.getByText(/: in progress \(Race\)/)).toBeInTheDocument();
});

test('without services the page says so and leads to them', () => {
  const [corporate] = threeUnits();
  showPage(aRecordAllMet({ units: [corporate] }));
  const links = screen.getAllByRole('link', { name: 'Add your services' });
  expect(links[0]).toHaveAttribute('href', `#/assessments/${ASSESSMENT_ID}/services`);
});

test('a declared level that the answers no longer support is pointed out', () => {
  showPage(withAnswers(aRecordAllMet(), anAnswer(PLANNING_ID, '2.Y.01', 'in-progress')), [
    aDeclaration({ levelNumber: 3 }),
  ]);
  expect(
    screen.getByText(/The answers now give level 1, but level 3 was declared on 2 November 2026/),
  ).toBeInTheDocument();
});

test('the share that is enough is stated', () => {
  const share = { kind: 'share', neededPercent: 75 } as const;
  showPage(aRecordAllMet({ assessment: anAssessment({ serviceRule: share }) }));
  expect(screen.getByText(/75% of the services to which it applies/)).toBeInTheDocument();
});

test('the drawing says in words what the table beside it says in figures', () => {
  showPage(withAnswers(aRecordAllMet(), anAnswer(PLANNING_ID, '2.Y.01', 'in-progress')));
  const drawing = screen.getByRole('img', { name: /^Level by area/ });
  expect(drawing).toHaveAccessibleName(/Area X, level 4; Area Y, level 1/);
  const table = within(screen.getByRole('region', { name: /^Level by area/ }));
  const row = table.getByRole('row', { name: /^Area Y/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1', '2']);
});
