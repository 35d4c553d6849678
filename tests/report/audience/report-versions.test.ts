import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { createReport } from '#features/reporting/create-report.ts';
import {
  fullReport,
  readAudience,
  type ReportChoices,
  reportVersions,
  sectionIds,
} from '#report/audience/report-choices.ts';
import { listLeftOut, listSections, sectionWords } from '#report/audience/report-versions.ts';
import { buildReport } from '#report/build-report.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

import { pdfText } from '../../e2e/support/pdf-text.ts';
import { HOUSING_ID, PLANNING_ID } from '../../support/builders.ts';
import { aRecord } from '../../support/record-builders.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { aReportInput, textsOf } from '../report-sample.ts';
import { noRecords } from '#domain/records/record-kinds.ts';

const choose = (choices: Partial<ReportChoices>): ReportChoices => ({ ...fullReport, ...choices });

function headingsOf(document: ReportDocument): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
}

function anActionFor(unitId: string, title: string, criterionId: string) {
  return aRecord('actions', { title, unitId, criterionIds: [criterionId] } as object);
}

const records = {
  ...noRecords,
  actions: [
    anActionFor(HOUSING_ID, 'Housing acts', '1.Y.01'),
    anActionFor(PLANNING_ID, 'Planning acts', '1.X.01'),
  ],
  evidence: [
    aRecord('evidence', { title: 'Housing paper', answerKeys: [`${HOUSING_ID}/1.Y.01`] }),
    aRecord('evidence', { title: 'Planning paper', answerKeys: [`${PLANNING_ID}/1.Y.01`] }),
  ],
};
const input = aReportInput({ records });

test('only the public version is always for the public; full and auditor never are', () => {
  const audiences = reportVersions.map((version) => [
    version,
    readAudience(choose({ version })),
    readAudience(choose({ version, isForPublic: true })),
  ]);
  expect(audiences).toEqual([
    ['full', 'internal', 'internal'],
    ['auditor', 'internal', 'internal'],
    ['public', 'public', 'public'],
    ['cabinet', 'internal', 'public'],
    ['actions', 'internal', 'public'],
    ['service', 'internal', 'public'],
    ['areas', 'internal', 'public'],
    ['sections', 'internal', 'public'],
  ]);
});

test('the auditor gets the levels, criteria, evidence and scrutiny, but no plan', () => {
  const headings = headingsOf(buildReport(input, choose({ version: 'auditor' })));
  expect(headings).toEqual(
    expect.arrayContaining(['Summary', 'Level 1: Step 1', 'Evidence register', 'Declarations']),
  );
  expect(headings).not.toContain('Action plan');
});

test('the action plan is the action plan alone', () => {
  expect(headingsOf(buildReport(input, choose({ version: 'actions' })))).toEqual(['Action plan']);
});

test('chosen sections come in reading order, whatever the order they were ticked in', () => {
  const choices = choose({ version: 'sections', sectionIds: ['sources', 'summary'] });
  expect(headingsOf(buildReport(input, choices))).toEqual(['Summary', 'Sources of the wording']);
});

test('one service: its own answers, evidence and actions, and nothing of another', () => {
  const report = buildReport(input, choose({ version: 'service', unitId: HOUSING_ID }));
  const text = textsOf(report.blocks).join('\n');
  expect(text).toContain('All letting staff trained.');
  expect(text).toContain('Housing acts');
  expect(text).toContain('Housing paper');
  expect(text).not.toMatch(/Planning/);
  // a criterion asked of the council alone is not the service's
  expect(text).not.toContain('Statement of 1.X.01');
});

test('chosen areas: their criteria, what backs them and the actions that serve them', () => {
  const report = buildReport(input, choose({ version: 'areas', areaIds: ['Y'] }));
  const text = textsOf(report.blocks).join('\n');
  expect(text).toContain('Statement of 1.Y.01');
  expect(text).not.toContain('Statement of 1.X.01');
  expect(text).toContain('Housing acts');
  expect(text).not.toContain('Planning acts');
  expect(text).toContain('Area Y');
});

test('a link to a record that the part leaves out still has its name', () => {
  const objective = aRecord('objectives', { title: 'Fair letting' });
  const action = aRecord('actions', {
    title: 'Let fairly',
    unitId: HOUSING_ID,
    objectiveIds: [objective.id],
  } as object);
  const linked = aReportInput({
    records: { ...noRecords, objectives: [objective], actions: [action] },
  });
  const report = buildReport(linked, choose({ version: 'service', unitId: HOUSING_ID }));
  expect(textsOf(report.blocks)).toContain('Fair letting');
});

test('what is left out is said: every section is either in the report or named', () => {
  for (const version of ['auditor', 'actions', 'service', 'areas', 'sections'] as const) {
    const choices = choose({ version, sectionIds: ['summary'] });
    const words = listLeftOut(choices, 'internal').join('\n');
    const shown = listSections(choices);
    for (const id of sectionIds) {
      expect(words.includes(sectionWords[id]), `${version} ${id}`).toBe(!shown.includes(id));
    }
  }
  expect(listLeftOut(fullReport, 'internal')).toEqual([]);
});

test('each version says on its cover what it is', () => {
  for (const version of reportVersions.filter((each) => each !== 'cabinet')) {
    const [cover] = buildReport(input, choose({ version, unitId: HOUSING_ID })).blocks;
    expect(cover?.kind === 'cover' && cover.facts[0]?.label).toBe('Version');
  }
});

async function renderSample(change: (text: string) => string): Promise<[number, string]> {
  const parsed = parseAssessmentFile(change(readFileSync('public/sample-assessment.json', 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  const framework = findFramework(parsed.value.assessment.frameworkId);
  if (framework === null) throw new Error('No framework');
  const report = createReport(
    { ...parsed.value, crestBytes: null },
    framework,
    '2026-11-23T09:00:00Z',
    choose({ version: 'cabinet' }),
  );
  const rendered = await renderPdf(report, reportFonts);
  if (!rendered.ok) throw new Error('cancelled');
  return [rendered.value.pageCount, pdfText(rendered.value.bytes)];
}

test('the summary for cabinet of the sample is two pages and says where the rest is', async () => {
  const [pageCount, text] = await renderSample((file) => file);
  expect(pageCount).toBe(2);
  expect(text).toMatch(/And \d+ more (actions|criteria)\. See the full report\./);
});

test('the summary for cabinet stays at two pages however long the titles are', async () => {
  const long = 'and all the other matters that a title may go on about '.repeat(5);
  const [pageCount] = await renderSample((file) => {
    const content = JSON.parse(file);
    for (const action of content.records.actions) {
      action.title = `${action.title} ${long}`.slice(0, 300);
      action.leadOfficer = long.slice(0, 300);
    }
    content.assessment.councilName = `Anytown ${long}`.slice(0, 200).trim();
    return JSON.stringify(content);
  });
  expect(pageCount).toBe(2);
});
