import { expect, test } from 'vitest';

import { buildReport } from '#report/build-report.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import {
  aDeclaration,
  aFramework,
  anAssessment,
  aRecordAllMet,
  aUnit,
  threeUnits,
} from '../support/builders.ts';
import { aReportInput, rowsOf, sectionOf, textsOf } from './report-sample.ts';

function readSection(
  title: string,
  changes: Partial<ReportInput> = {},
): ReturnType<typeof sectionOf> {
  return sectionOf(buildReport(aReportInput(changes)).blocks, title);
}

test('the cover keeps reached, declared and verified apart', () => {
  const [cover] = buildReport(
    aReportInput({
      declarations: [
        aDeclaration({ levelNumber: 2, byRole: 'Executive' }),
        aDeclaration({ kind: 'verified', byName: 'A peer', decidedOn: '2026-10-01' }),
      ],
    }),
  ).blocks;
  if (cover?.kind !== 'cover') throw new Error('No cover');
  expect(cover.facts.slice(0, 11)).toEqual([
    { label: 'Version', text: 'Full self-assessment' },
    { label: 'Status', text: 'Draft: not signed off' },
    { label: 'Snapshot', text: 'None: this is the assessment as it was entered' },
    { label: 'Standard', text: 'Made-up standard, Test edition' },
    { label: 'Period', text: '1 April 2026 to 31 March 2027' },
    { label: 'Level reached', text: 'No level reached, worked out from the answers' },
    {
      label: 'Level declared',
      text: 'Level 2: Step 2 (approved by Cabinet, Executive, 2 November 2026)',
    },
    { label: 'Level verified', text: 'Level 1: Step 1 (verified by A peer, 1 October 2026)' },
    { label: 'Level aimed for', text: 'Level 2: Step 2' },
    { label: 'Completed by', text: 'Siân Price, Equality officer' },
    { label: 'Report made', text: '23 November 2026' },
  ]);
  expect(cover.facts.at(-1)?.text).toContain('not an official document');
});

test('the summary says why the next level is not reached and how far it is', () => {
  const said = textsOf(readSection('Summary'));
  expect(said[0]).toMatch(/^Anytown Borough Council has not yet reached Level 1: Step 1/);
  // 1.Y.01: Housing for race, Planning not begun
  expect(said[1]).toBe(
    'Level 1: Step 1 is not reached because 1 criterion of it is not met. At least 2 answers have to change to “met” to reach it.',
  );
  // and at level 2: 2.X.01 in three units, 2.Y.01 in Planning, which gave no reason
  expect(said[2]).toContain('At least 6 answers have to change to “met”');
  // 8 answers up to level 2, one of them not applicable: 1 of 7 is 14.28…%
  expect(said[3]).toContain(
    '8 answers are asked for: 1 met, 1 in progress, 4 not started, 1 not applicable, 1 not applicable but without the reason that is needed; 14% of those that apply are met. Progress is not attainment',
  );
  expect(said).toContain('Declared by the council: no level has been declared.');
});

test('the summary warns when the answers do not support what was declared', () => {
  const said = textsOf(readSection('Summary', { declarations: [aDeclaration()] }));
  expect(said).toContain(
    'Warning: the answers do not support the declared Level 1: Step 1. They support no level.',
  );
});

test('a withdrawn declaration is not the declared level, and warns of nothing', () => {
  const declarations = [aDeclaration({ withdrawnAt: '2026-11-10T08:00:00Z' })];
  const said = textsOf(readSection('Summary', { declarations }));
  expect(said).toContain('Declared by the council: no level has been declared.');
  expect(said.some((text) => text.startsWith('Warning'))).toBe(false);
});

test('with all met, the highest level is reached and nothing holds the council back', () => {
  const { answers } = aRecordAllMet();
  const changes = { answers, units: threeUnits(), declarations: [aDeclaration()] };
  const summary = textsOf(readSection('Summary', changes));
  expect(summary[0]).toMatch(/^Anytown Borough Council has reached Level 4: Step 4\./);
  expect(summary[1]).toBe('This is the highest level.');
  expect(summary.some((text) => text.startsWith('Warning'))).toBe(false);
  expect(readSection('What holds the council back', changes)).toEqual([
    { kind: 'paragraph', text: 'Nothing: every level of the standard is reached.' },
  ]);
});

test('a share of services is stated as the council’s own rule', () => {
  const assessment = anAssessment({ serviceRule: { kind: 'share', neededPercent: 80 } });
  expect(textsOf(readSection('Summary', { assessment })).join(' ')).toContain('at least 80%');
});

test('areas are drawn, with the same levels in the table', () => {
  const blocks = readSection('Results by area');
  expect(blocks[1]).toEqual({
    kind: 'level-drawing',
    title: 'Level reached in each area',
    description:
      'Level reached in each area, of 4 levels. Area X: Level 1; Area Y: None reached. Level aimed for: 2.',
    topLevel: 4,
    levelAimedFor: 2,
    rows: [
      { label: 'Area X', level: 1 },
      { label: 'Area Y', level: 0 },
    ],
  });
  expect(rowsOf(blocks)).toEqual([
    ['Area X', 'Level 1', '1', '0', '3'],
    ['Area Y', 'None reached', '0', '0', '3'],
  ]);
});

test('strands have their level and what is not met for them', () => {
  expect(rowsOf(readSection('Results by strand'))).toEqual([
    ['Age', 'None reached', '6'],
    ['Race', 'None reached', '6'],
  ]);
});

test('each unit has its own level; what it is not asked is never 0', () => {
  expect(rowsOf(readSection('Results by service'))).toEqual([
    ['The council as a whole', 'Level 1', '1 of 1', '0 of 1', '0 of 2', '0 of 1'],
    ['Housing', 'None reached', '0 of 1', '0 of 1', '0 of 1', 'None asked'],
    ['Planning', 'None reached', '0 of 1', '0 of 2', '0 of 1', 'None asked'],
  ]);
  const framework = aFramework();
  const corporateOnly = framework.criteria.filter((item) => item.scope === 'corporate');
  const changes = { framework: { ...framework, criteria: corporateOnly } };
  expect(rowsOf(readSection('Results by service', changes))[1]).toEqual([
    'Housing',
    'Nothing asked',
    'None asked',
    'None asked',
    'None asked',
    'None asked',
  ]);
});

test('what holds a level back is grouped by standing and strand', () => {
  const blocks = readSection('What holds the council back');
  expect(rowsOf(sectionOf([...blocks], 'Level 2: Step 2'))).toEqual([
    [
      '2.Y.01 Statement of 2.Y.01',
      'Planning',
      'All strands in scope',
      'Not applicable, reason missing',
    ],
    [
      '2.X.01 Statement of 2.X.01',
      'The council as a whole, Housing and Planning',
      'All strands in scope',
      'Not started',
    ],
  ]);
  expect(rowsOf(sectionOf([...blocks], 'Level 1: Step 1'))).toEqual([
    ['1.Y.01 Statement of 1.Y.01', 'Housing', 'Race', 'In progress'],
    ['1.Y.01 Statement of 1.Y.01', 'Planning', 'All strands in scope', 'Not started'],
  ]);
});

test('a long list of services is cut in words, and the criterion says all of them', () => {
  const units = [
    threeUnits()[0],
    ...Array.from({ length: 80 }, (_, index) =>
      aUnit({
        id: `01930000-0000-7000-8000-1000000000${`${index}`.padStart(2, '0')}`,
        name: `Service ${index}`,
      }),
    ),
  ];
  const report = buildReport(aReportInput({ units, answers: [] }));
  const held = sectionOf(report.blocks, 'What holds the council back');
  expect(rowsOf(sectionOf(held, 'Level 1: Step 1'))[1]?.[1]).toBe(
    'Service 0, Service 1, Service 2, Service 3, Service 4, Service 5 and 74 more services',
  );
  expect(textsOf(sectionOf(report.blocks, '1.Y.01 Statement of 1.Y.01'))).toContain(
    'Not started: all 80 services.',
  );
});

test('without services, a service criterion says that none is listed', () => {
  const changes = { units: [threeUnits()[0]], answers: [] };
  const held = readSection('What holds the council back', changes);
  expect(rowsOf(sectionOf(held, 'Level 1: Step 1'))).toContainEqual([
    '1.Y.01 Statement of 1.Y.01',
    'No service is listed',
    'All strands in scope',
    'Not started',
  ]);
  expect(textsOf(readSection('1.Y.01 Statement of 1.Y.01', changes))).toEqual([
    'For the council: not met, because no service is listed. Asked of every service. Wording: Basis confirmed.',
  ]);
});
