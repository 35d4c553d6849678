import { expect, test } from 'vitest';

import { buildReport } from '#report/build-report.ts';
import { fullReport } from '#report/audience/report-choices.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import { anAssessmentFile, aSnapshot } from '../support/file-builders.ts';
import { aRecord } from '../support/record-builders.ts';
import { aReportInput } from './report-sample.ts';

const step = aRecord('signOffs', {
  position: 0,
  role: 'Leader of the council',
  name: 'Ann Ŵyn',
  statement: 'A fair account.',
  signedOn: '2026-11-20',
});

/** Signed off as it is, but for what is changed afterwards. */
function aSignedInput(changes: Partial<ReportInput> = {}): ReportInput {
  const input = aReportInput();
  const records = { ...input.records, signOffs: [step] };
  const { assessment, units, answers } = input;
  const file = anAssessmentFile({ assessment, units: [...units], answers: [...answers], records });
  const sha256 = '0123456789abcdef'.repeat(4);
  const snapshot = aSnapshot(file, { sha256, takenAt: '2026-11-20T15:00:00.000Z' });
  return { ...input, records, snapshots: [snapshot], ...changes };
}

function readCover(input: ReportInput, choices = fullReport): Record<string, string> {
  const [cover] = buildReport(input, choices).blocks;
  if (cover?.kind !== 'cover') throw new Error('No cover');
  return Object.fromEntries(cover.facts.map(({ label, text }) => [label, text]));
}

test('a signed report says when, by whom and which snapshot, and is no draft', () => {
  const input = aSignedInput();
  expect(readCover(input)).toMatchObject({
    Status: 'Signed off on 20 November 2026 by Ann Ŵyn, Leader of the council',
    Snapshot: 'Number 1, frozen on 20 November 2026',
    'Snapshot’s SHA-256': '0123456789abcdef'.repeat(4),
  });
  expect(buildReport(input).draftNotice).toBeNull();
});

test('answers changed afterwards make it a draft again, and the cover says from what it differs', () => {
  const input = aSignedInput();
  const changed = { ...input, answers: input.answers.slice(1) };
  expect(readCover(changed)).toMatchObject({
    Status: 'Draft: changed since it was signed off on 20 November 2026',
    Snapshot: 'Number 1, frozen on 20 November 2026; this report differs from it',
  });
  expect(buildReport(changed).draftNotice).toBe(
    'Draft: changed since it was signed off on 20 November 2026',
  );
});

test('the public reads in which role it was signed, not by whom, and it is still signed off', () => {
  const input = aSignedInput({ audience: 'public', hasCommentary: false });
  const choices = { ...fullReport, version: 'public' } as const;
  expect(readCover(input, choices)['Status']).toBe(
    'Signed off on 20 November 2026 by Leader of the council',
  );
  expect(buildReport(input, choices).draftNotice).toBeNull();
  expect(JSON.stringify(buildReport(input, choices))).not.toContain('Ann Ŵyn');
});

test('the summary for cabinet, which has no cover, says it in its first paragraph', () => {
  const { blocks } = buildReport(aSignedInput(), { ...fullReport, version: 'cabinet' });
  expect(blocks[1]).toMatchObject({
    kind: 'paragraph',
    text: expect.stringContaining('Signed off on 20 November 2026 by Ann Ŵyn'),
  });
});

test('a colour too pale for text, and what is no colour, are not used', () => {
  const { assessment } = aReportInput();
  const colourOf = (accentColour: string) =>
    buildReport(aReportInput({ assessment: { ...assessment, accentColour } })).accentColour;
  expect(colourOf('#5B2A86')).toBe('#5b2a86');
  expect(colourOf('#ffcc00')).toBeNull();
  expect(colourOf('violet')).toBeNull();
  expect(colourOf('')).toBeNull();
});
