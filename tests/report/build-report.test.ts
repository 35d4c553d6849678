import { describe, expect, test } from 'vitest';

import { buildReport } from '#report/build-report.ts';

import { anAnswer, anAssessment, aUnit, CORPORATE_ID, threeUnits } from '../support/builders.ts';
import { aReportInput, sectionOf, textsOf } from './report-sample.ts';

const input = aReportInput();
const report = buildReport(input);
const texts = textsOf(report.blocks);

function countTexts(part: string): number {
  return texts.filter((text) => text.includes(part)).length;
}

test('the document is named, dated and in the framework’s language', () => {
  expect(report).toMatchObject({
    title: 'Anytown Borough Council: Made-up standard self-assessment',
    councilName: 'Anytown Borough Council',
    language: 'en-GB',
    createdAt: '2026-11-23T09:00:00Z',
  });
});

test('the sections come in reading order', () => {
  const main = report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
  expect(main).toEqual([
    'Summary',
    'How this assessment was made',
    'Results by area',
    'Results by strand',
    'Results by service',
    'What holds the council back',
    'Level 1: Step 1',
    'Level 2: Step 2',
    'Level 3: Step 3',
    'Level 4: Step 4',
    'Evidence register',
    'Scrutiny and consultation',
    'Objectives and measures',
    'Action plan',
    'Representation by group',
    'Review and sign-off',
    'Comparison with last time',
    'Declarations',
    'Sources of the wording',
  ]);
  expect(report.blocks.slice(0, 2).map((block) => block.kind)).toEqual(['cover', 'contents']);
});

test('heading levels never skip one', () => {
  let last = 1;
  for (const block of report.blocks) {
    if (block.kind !== 'heading') continue;
    expect(block.level).toBeLessThanOrEqual(last + 1);
    last = block.level;
  }
});

test('every criterion has exactly one heading', () => {
  const headings = report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 3 ? [block.text] : [],
  );
  expect(headings).toEqual(
    input.framework.criteria.map(({ id, statement }) => `${id} ${statement}`),
  );
});

test('every commentary and reason that counts appears exactly once', () => {
  for (const part of [
    'Signed off.\nBy cabinet.',
    'All letting staff trained.',
    'Waiting for budget.',
    'We let no homes.',
  ]) {
    expect(countTexts(part)).toBe(1);
  }
});

test('a retired service is named once, and none of its answers is printed', () => {
  expect(countTexts('Tramways')).toBe(1);
  expect(countTexts('Trams ran.')).toBe(0);
  expect(textsOf(sectionOf(report.blocks, 'How this assessment was made'))).toContain(
    'No longer part of the assessment: Tramways (1 September 2026). Answers left out of this report, because they do not count: 1.',
  );
});

test('every table row has as many cells as columns, none of them empty', () => {
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    expect(block.columns.filter((column) => column.isRowHeader === true)).toHaveLength(1);
    for (const row of block.rows) {
      expect(row).toHaveLength(block.columns.length);
      expect(row.every((cell) => cell.trim() !== '')).toBe(true);
    }
  }
});

describe('an assessment with nothing answered', () => {
  const empty = buildReport(aReportInput({ units: threeUnits(), answers: [] }));

  test('says met of nothing', () => {
    const said = textsOf(empty.blocks.filter((block) => block.kind !== 'cover'));
    expect(said).not.toContain('Met');
    expect(said.some((text) => /For the council: (met|not applicable)/.test(text))).toBe(false);
  });

  test('lists who has not started in one sentence a criterion', () => {
    const sentences = textsOf(empty.blocks).filter((text) => text.startsWith('Not started: '));
    expect(sentences).toHaveLength(7);
    expect(sentences).toContain('Not started: The council as a whole, Housing, Planning.');
  });
});

test('80 services and long commentaries take less than a second', () => {
  const services = Array.from({ length: 80 }, (_, index) =>
    aUnit({
      id: `01930000-0000-7000-8000-1000000000${`${index}`.padStart(2, '0')}`,
      name: `Service ${index}`,
    }),
  );
  const { framework } = input;
  const criteria = Array.from({ length: 110 }, (_, index) => ({
    ...framework.criteria[index % 7]!,
    id: `C.${index}`,
    scope: 'both' as const,
  }));
  const units = [threeUnits()[0], ...services];
  const answers = units.flatMap((unit) =>
    criteria.map(({ id }) =>
      anAnswer(unit.id, id, { judgement: 'in-progress', commentary: `${unit.id} of ${id}` }),
    ),
  );
  const large = aReportInput({ units, answers, framework: { ...framework, criteria } });
  const start = performance.now();
  const { blocks } = buildReport(large);
  expect(performance.now() - start).toBeLessThan(1000);
  const cells = new Set(textsOf(blocks));
  expect(answers.every((answer) => cells.has(answer.commentary))).toBe(true);
});

test('the same input gives the same document, which survives JSON', () => {
  const again = buildReport(aReportInput({ answers: input.answers }));
  expect(again).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('a strand that the framework does not know is shown by its id', () => {
  const odd = aReportInput({
    assessment: anAssessment({ strandIds: ['age', 'caste'] }),
    answers: [anAnswer(CORPORATE_ID, '1.X.01', 'met')],
  });
  expect(textsOf(buildReport(odd).blocks)).toContain('Strands in scope: Age and caste.');
});
