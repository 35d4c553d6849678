import { expect, test } from 'vitest';

import { buildReport } from '#report/build-report.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import { aDeclaration, anAnswer, anAssessment, HOUSING_ID } from '../support/builders.ts';
import { aReportInput, rowsOf, sectionOf, textsOf } from './report-sample.ts';

function readSection(
  title: string,
  changes: Partial<ReportInput> = {},
): ReturnType<typeof sectionOf> {
  return sectionOf(buildReport(aReportInput(changes)).blocks, title);
}

test('a criterion has its outcome, its answers and who has not started', () => {
  expect(readSection('1.Y.01 Statement of 1.Y.01')).toEqual([
    {
      kind: 'paragraph',
      text: 'For the council: not met. Asked of every service. Wording: Basis confirmed.',
    },
    {
      kind: 'table',
      caption: 'Answers to 1.Y.01',
      columns: [
        { head: 'Unit', weight: 2, isRowHeader: true },
        { head: 'Judgement', weight: 2 },
        { head: 'Commentary', weight: 5 },
      ],
      rows: [['Housing', 'Met\nRace: In progress', 'All letting staff trained.']],
    },
    { kind: 'paragraph', text: 'Not started: Planning.' },
  ]);
});

test('commentary on something not started is printed, with its line breaks', () => {
  expect(rowsOf(readSection('2.X.01 Statement of 2.X.01'))).toEqual([
    ['The council as a whole', 'Not started', 'Waiting for budget.'],
  ]);
  expect(rowsOf(readSection('1.X.01 Statement of 1.X.01'))).toEqual([
    ['The council as a whole', 'Met', 'Signed off.\nBy cabinet.'],
  ]);
});

test('not applicable has its reason beside it, or is marked as lacking one', () => {
  expect(rowsOf(readSection('2.Y.01 Statement of 2.Y.01'))).toEqual([
    ['Housing', 'Not applicable', 'Not applicable because: We let no homes.'],
    ['Planning', 'Not applicable, reason missing', 'No commentary'],
  ]);
});

test('with a verdict for every strand, only the strands are listed, with their reasons', () => {
  const answers = [
    anAnswer(HOUSING_ID, '1.Y.01', {
      judgement: 'met',
      strandVerdicts: {
        age: { judgement: 'not-applicable', notApplicableReason: 'Adults only.' },
        race: { judgement: 'in-progress', notApplicableReason: '' },
      },
    }),
  ];
  expect(rowsOf(readSection('1.Y.01 Statement of 1.Y.01', { answers }))).toEqual([
    [
      'Housing',
      'Age: Not applicable\nRace: In progress',
      'Age, not applicable because: Adults only.',
    ],
  ]);
});

test('a strand out of scope is marked, and does not decide the outcome', () => {
  const answers = [
    anAnswer(HOUSING_ID, '1.Y.01', {
      judgement: 'met',
      strandVerdicts: { race: { judgement: 'in-progress', notApplicableReason: '' } },
    }),
  ];
  const changes = { answers, assessment: anAssessment({ strandIds: ['age'] }) };
  expect(rowsOf(readSection('1.Y.01 Statement of 1.Y.01', changes))).toEqual([
    ['Housing', 'Met\nRace (not in scope): In progress', 'No commentary'],
  ]);
});

test('the tests of a level are confirmed by its latest standing declaration', () => {
  const declarations = [
    aDeclaration({ decidedOn: '2026-12-01', withdrawnAt: '2026-12-05T09:00:00Z' }),
    aDeclaration({ decidedOn: '2026-11-02', confirmedTestIds: ['1.T.01'] }),
    aDeclaration({ decidedOn: '2026-10-02', confirmedTestIds: [] }),
  ];
  const report = buildReport(aReportInput({ declarations }));
  const lists = report.blocks.filter((block) => block.kind === 'list').slice(0, 2);
  expect(lists.map((list) => list.items)).toEqual([
    ['Test of step 1 (confirmed)'],
    ['Test of step 2'],
  ]);
  expect(textsOf(report.blocks)).toContain(
    'The tests of this level, as confirmed in the declaration of 2 November 2026:',
  );
});

test('a declaration that confirms none of the tests says so', () => {
  const declarations = [aDeclaration({ confirmedTestIds: [] })];
  expect(textsOf(buildReport(aReportInput({ declarations })).blocks)).toContain(
    'Test of step 1 (not confirmed)',
  );
});

test('declarations are listed from the earliest, the withdrawn ones with their date', () => {
  const declarations = [
    aDeclaration({ decidedOn: '2026-12-01', levelNumber: 0, kind: 'verified', note: 'No level.' }),
    aDeclaration({ byRole: 'Executive', withdrawnAt: '2026-12-05T09:00:00Z' }),
  ];
  expect(rowsOf(readSection('Declarations', { declarations }))).toEqual([
    [
      'Level 1: Step 1',
      'Declared by the council',
      'Cabinet, Executive',
      '2 November 2026',
      'Withdrawn on 5 December 2026',
      'No note',
    ],
    [
      'No level reached',
      'Verified from outside',
      'Cabinet',
      '1 December 2026',
      'Stands',
      'No level.',
    ],
  ]);
  expect(readSection('Declarations')).toEqual([
    { kind: 'paragraph', text: 'No level has been declared or verified.' },
  ]);
});

test('the sources of the wording are listed with their addresses', () => {
  expect(readSection('Sources of the wording')).toEqual([
    { kind: 'list', items: ['A made-up paper: https://example.org/paper'], isOrdered: false },
  ]);
});
