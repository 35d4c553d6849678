import { noRecords } from '#domain/records/record-kinds.ts';
import { expect, test } from 'vitest';

import { parseAssessmentFile } from '#domain/assessment-file.ts';

import {
  aDeclaration,
  anAnswer,
  anAssessment,
  aUnit,
  CORPORATE_ID,
  HOUSING_ID,
  threeUnits,
} from '../support/builders.ts';

const OTHER_ID = '01930000-0000-7000-8000-0000000000ff';
const aChange = {
  id: 'change-1',
  assessmentId: anAssessment().id,
  table: 'answers',
  recordId: `${CORPORATE_ID}/1.X.01`,
  field: 'judgement',
  from: null,
  to: 'met',
  changedAt: '2026-11-23T09:00:00Z',
  changedBy: 'Siân Price',
};

function aFileContent(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'equality-standard-assessment',
    formatVersion: 5,
    savedAt: '2026-11-23T09:00:00Z',
    savedBy: 'Siân Price',
    assessment: anAssessment(),
    units: threeUnits(),
    answers: [anAnswer(CORPORATE_ID, '1.X.01', 'met')],
    declarations: [aDeclaration()],
    records: noRecords,
    snapshots: [],
    colleagues: { parts: [], mergedPlaces: [], receipts: [] },
    changes: [aChange],
    ...changes,
  };
}

function parse(changes: Record<string, unknown> = {}) {
  return parseAssessmentFile(JSON.stringify(aFileContent(changes)));
}

test('a whole file comes back as it was written', () => {
  const content = aFileContent();
  expect(parseAssessmentFile(JSON.stringify(content))).toEqual({ ok: true, value: content });
});

test('a byte order mark at the start means nothing', () => {
  expect(parseAssessmentFile(`\uFEFF${JSON.stringify(aFileContent())}`).ok).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a PDF', '%PDF-1.7'],
  ['half a file', JSON.stringify(aFileContent()).slice(0, -20)],
  ['two byte order marks', '\uFEFF\uFEFF{}'],
])('%s is not JSON', (_name, text) => {
  expect(parseAssessmentFile(text)).toEqual({ ok: false, failure: { kind: 'not-json' } });
});

test.each(['null', '[]', '{}', '"text"', '{"format":"something-else","formatVersion":1}'])(
  '%s is not a saved copy',
  (text) => {
    expect(parseAssessmentFile(text)).toEqual({ ok: false, failure: { kind: 'foreign' } });
  },
);

test('a newer format is named, whatever else is in the file', () => {
  const text = '{"format":"equality-standard-assessment","formatVersion":7,"unheardOf":true}';
  expect(parseAssessmentFile(text)).toEqual({
    ok: false,
    failure: { kind: 'newer', formatVersion: 7 },
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['a version that never was', { formatVersion: 0 }, 'formatVersion'],
  ['a missing part', { answers: undefined }, 'answers'],
  ['a part of the wrong kind', { units: {} }, 'units'],
  [
    'an unknown judgement',
    { answers: [{ ...anAnswer(CORPORATE_ID, '1.X.01', 'met'), judgement: 'exceeded' }] },
    'answers.0.judgement',
  ],
  [
    'no strand in scope',
    { assessment: { ...anAssessment(), strandIds: [] } },
    'assessment.strandIds',
  ],
  [
    'a date that does not exist',
    { assessment: { ...anAssessment(), periodStart: '2026-02-30' } },
    'assessment.periodStart',
  ],
  [
    'a commentary over the limit',
    { answers: [{ ...anAnswer(CORPORATE_ID, '1.X.01', 'met'), commentary: 'x'.repeat(50_001) }] },
    'answers.0.commentary',
  ],
  ['records of another assessment', { units: [aUnit({ assessmentId: OTHER_ID })] }, 'assessmentId'],
  ['two units with one id', { units: [...threeUnits(), aUnit()] }, 'units'],
  ['no unit for the council as a whole', { units: [aUnit()], answers: [] }, 'units'],
  [
    'two units for the council as a whole',
    { units: [...threeUnits(), aUnit({ id: OTHER_ID, kind: 'corporate' })] },
    'units',
  ],
  ['an answer of nobody', { answers: [anAnswer(OTHER_ID, '1.X.01', 'met')] }, 'answers'],
  [
    'a criterion answered twice',
    {
      answers: [
        anAnswer(HOUSING_ID, '1.Y.01', 'met'),
        anAnswer(HOUSING_ID, '1.Y.01', 'in-progress'),
      ],
    },
    'answers',
  ],
  [
    'two declarations with one id',
    { declarations: [aDeclaration(), aDeclaration()] },
    'declarations',
  ],
  ['two changes with one id', { changes: [aChange, aChange] }, 'changes'],
])('%s is refused, and where is said', (_name, changes, where) => {
  expect(parse(changes)).toMatchObject({ ok: false, failure: { kind: 'malformed', where } });
});

test('a file that says it is older than the crest it has is refused', () => {
  expect(parse({ formatVersion: 3 }).ok).toBe(false);
  const {
    crest: _crest,
    crestAlternative: _words,
    accentColour: _colour,
    ...older
  } = anAssessment();
  const { colleagues: _colleagues, ...before } = aFileContent({
    formatVersion: 3,
    assessment: older,
  });
  expect(parseAssessmentFile(JSON.stringify(before))).toMatchObject({
    ok: true,
    value: { formatVersion: 5, assessment: { crest: null, accentColour: '' } },
  });
});

test('a file of before colleagues had copies is read without any', () => {
  const { colleagues: _colleagues, ...older } = aFileContent({ formatVersion: 4 });
  expect(parseAssessmentFile(JSON.stringify(older))).toMatchObject({
    ok: true,
    value: { formatVersion: 5, colleagues: { parts: [], mergedPlaces: [], receipts: [] } },
  });
  expect(parse({ formatVersion: 4 }).ok).toBe(false);
});

test('the same criterion answered by two units is no fault', () => {
  const answers = [CORPORATE_ID, HOUSING_ID].map((id) => anAnswer(id, '2.X.01', 'met'));
  expect(parse({ answers }).ok).toBe(true);
});

test.each([
  ['in the file', aFileContent(), 'savedBy'],
  ['in the assessment', { ...aFileContent(), assessment: anAssessment() }, 'councilName'],
])('__proto__ %s is refused and reaches no other object', (_name, content, before) => {
  const text = JSON.stringify(content).replace(
    `"${before}"`,
    `"__proto__":{"isPolluted":true},"${before}"`,
  );
  expect(text).toContain('__proto__');
  expect(parseAssessmentFile(text).ok).toBe(false);
  expect('isPolluted' in {}).toBe(false);
});

function withStrandVerdict(strandId: string): string {
  const verdict = { judgement: 'met', notApplicableReason: '' };
  return JSON.stringify(aFileContent()).replace(
    '"strandVerdicts":{}',
    `"strandVerdicts":{${JSON.stringify(strandId)}:${JSON.stringify(verdict)}}`,
  );
}

test.each(['constructor.name', 'Age', ''])('the strand id "%s" is refused', (strandId) => {
  expect(parseAssessmentFile(withStrandVerdict(strandId))).toMatchObject({
    ok: false,
    failure: { kind: 'malformed', where: expect.stringMatching(/^answers\.0\.strandVerdicts/) },
  });
});

test('a strand called __proto__ is left out and gives no answer a judgement', () => {
  const parsed = parseAssessmentFile(withStrandVerdict('__proto__'));
  if (!parsed.ok) throw new Error(parsed.failure.kind);
  const verdicts = parsed.value.answers[0]!.strandVerdicts;
  expect(Object.keys(verdicts)).toEqual([]);
  expect(verdicts['judgement']).toBeUndefined();
  expect('judgement' in {}).toBe(false);
});

test.each([5_000, 100_000])('a change nested %i deep is never an exception', (depth) => {
  const deep = '['.repeat(depth) + ']'.repeat(depth);
  const text = JSON.stringify(aFileContent()).replace('"from":null', `"from":${deep}`);
  expect(text).toContain(deep);
  const parsed = parseAssessmentFile(text);
  const outcome = parsed.ok
    ? JSON.stringify(parsed.value.changes[0]?.from) === deep
    : ['malformed', 'not-json'].includes(parsed.failure.kind);
  expect(outcome).toBe(true);
});
