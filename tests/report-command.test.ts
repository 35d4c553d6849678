import { noRecords } from '#domain/records/record-kinds.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';

import { runReportCommand } from '#app/run-report-command.ts';

import { pdfText } from './e2e/support/pdf-text.ts';
import {
  aFramework,
  anAnswer,
  anAssessment,
  CORPORATE_ID,
  threeUnits,
} from './support/builders.ts';

let folder = '';
let copy = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-command-'));
  copy = join(folder, 'copy.json');
  out = join(folder, 'report.pdf');
});

function writeCopy(
  assessment: Parameters<typeof anAssessment>[0] = {},
  file: Record<string, unknown> = {},
): void {
  const content = {
    format: 'equality-standard-assessment',
    formatVersion: 5,
    savedAt: '2026-11-23T09:00:00Z',
    savedBy: 'Siân Price',
    assessment: anAssessment(assessment),
    units: threeUnits(),
    answers: [anAnswer(CORPORATE_ID, '1.X.01', { judgement: 'met', commentary: 'Fine 漢' })],
    declarations: [],
    records: noRecords,
    snapshots: [],
    colleagues: { parts: [], mergedPlaces: [], receipts: [] },
    changes: [],
    ...file,
  };
  writeFileSync(copy, JSON.stringify(content));
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const exitCode = await runReportCommand(args, {
    findFramework: (id) => (id === 'made-up' ? aFramework() : null),
    readNow: () => '2026-11-23T09:00:00Z',
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { exitCode, printed, errors };
}

test('writes the PDF and says how many pages, and what could not be printed', async () => {
  writeCopy();
  const { exitCode, printed, errors } = await run(copy, '--out', out);
  expect(exitCode).toBe(0);
  expect(printed).toEqual([expect.stringMatching(/^Report ready: \d+ pages, .*report\.pdf$/)]);
  expect(errors[0]).toContain('The PDF cannot print 1 passage of this report.');
  expect(errors.slice(1)).toEqual([
    expect.stringMatching(
      /Answers to 1\.X\.01, The council as a whole, Commentary: text in Chinese or Japanese script, 漢$/,
    ),
  ]);
  expect(pdfText(readFileSync(out))).toContain('[text in Chinese or Japanese script: see the');
  expect(readFileSync(out, 'latin1')).toMatch(/^%PDF-/);
  expect(readdirSync(folder).toSorted()).toEqual(['copy.json', 'report.pdf']);
});

test('the crest packed with a copy is on the cover; without it the command says so', async () => {
  const picture = readFileSync('tests/files/crests/baseline.jpg');
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const crest = {
    sha256,
    fileName: 'crest.jpg',
    mediaType: 'image/jpeg',
    sizeBytes: picture.length,
    widthPixels: 120,
    heightPixels: 144,
  };
  writeCopy({ crest, crestAlternative: 'A violet shield' });
  const without = await run(copy, '--out', out);
  expect(without.errors.at(-1)).toBe('The crest is not in the copy, so the report has none.');
  expect(readFileSync(out, 'latin1')).not.toContain('/DCTDecode');
  const packed = zipSync({
    'assessment.json': new Uint8Array(readFileSync(copy)),
    [`files/${sha256}`]: new Uint8Array(picture),
  });
  writeFileSync(copy, packed);
  const { errors } = await run(copy, '--out', out);
  expect(errors.filter((line) => line.includes('crest'))).toEqual([]);
  expect(readFileSync(out, 'latin1')).toContain('/DCTDecode');
});

test('the same copy and the same time make the same file; another time does not', async () => {
  writeCopy();
  const files = [];
  for (const created of ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z']) {
    // one after another, as they write the same file
    // oxlint-disable-next-line eslint/no-await-in-loop
    await run(copy, '--out', out, '--created', created);
    files.push(readFileSync(out, 'base64'));
  }
  expect(files[0] === files[1]).toBe(true);
  expect(files[0] === files[2]).toBe(false);
});

test.each([
  [[], 'Name exactly one saved copy.'],
  [['a.json'], 'Name the file to write with --out.'],
  [['a.json', 'b.json', '--out', 'x.pdf'], 'Name exactly one saved copy.'],
  [['a.json', '--out', 'x.pdf', '--created', 'today'], '--created must be a UTC time'],
  [['a.json', '--colour'], "Unknown option '--colour'"],
  [
    ['a.json', '--out', 'x.pdf', '--audience', 'everybody'],
    '--audience must be one of full, auditor',
  ],
])('%j is not understood: exit code 2', async (args, message) => {
  const { exitCode, errors } = await run(...args);
  expect(exitCode).toBe(2);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(message);
  expect(errors[0]).toContain('Usage: npm run report');
});

test.each<[string, () => void, string]>([
  ['a missing file', () => {}, 'could not be read'],
  ['no JSON', () => writeFileSync(copy, '%PDF-1.7'), 'is not a JSON file'],
  ['another JSON', () => writeFileSync(copy, '[]'), 'is not a saved copy'],
  ['a newer format', () => writeCopy({}, { formatVersion: 99 }), 'newer version of this app'],
  ['no units', () => writeCopy({}, { units: [] }), 'because of units'],
  ['an unknown standard', () => writeCopy({ frameworkId: 'eflg' }), 'does not have: eflg'],
  ['a newer standard', () => writeCopy({ frameworkVersion: '9.0.0' }), 'version 9.0.0'],
  ['an unknown level', () => writeCopy({ levelAimedFor: 9 }), 'level 9'],
  ['an unknown strand', () => writeCopy({ strandIds: ['caste'] }), 'strand caste'],
])('%s: exit code 1, one sentence, and the old report stays', async (_name, prepare, message) => {
  prepare();
  writeFileSync(out, 'the old report');
  const { exitCode, printed, errors } = await run(copy, '--out', out);
  expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [] });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(message);
  expect(readFileSync(out, 'utf8')).toBe('the old report');
});

test('a folder that is not there: exit code 1 and nothing written', async () => {
  writeCopy();
  const lost = join(folder, 'nowhere', 'report.pdf');
  const { exitCode, errors } = await run(copy, '--out', lost);
  expect(exitCode).toBe(1);
  expect(errors[0]).toContain('could not be written');
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test('the audience decides what is in the file, and whether it carries the data', async () => {
  writeCopy();
  const read = async (audience: string) => {
    const { exitCode } = await run(copy, '--out', out, '--audience', audience);
    expect(exitCode).toBe(0);
    return { text: pdfText(readFileSync(out)), raw: readFileSync(out, 'latin1') };
  };
  const full = await read('full');
  const open = await read('public');
  expect(full.text).toContain('Fine');
  expect(full.raw).toContain('/EqualityStandardData');
  expect(open.text).not.toContain('Fine');
  expect(open.raw).not.toContain('/EqualityStandardData');
  expect((await read('summary')).text).toContain('summary for cabinet');
  expect((await read('actions')).text).toContain('Action plan');
});
