import { noRecords } from '#domain/records/record-kinds.ts';
import { expect, test } from 'vitest';

import { describeFault } from '#features/backup/copy-fault-words.ts';
import { readCopy } from '#features/backup/read-copy.ts';
import { nameCopy } from '#features/backup/save-copy-button.tsx';

import {
  aFramework,
  anAnswer,
  anAssessment,
  CORPORATE_ID,
  threeUnits,
} from '../../support/builders.ts';

const copy = {
  format: 'equality-standard-assessment',
  formatVersion: 5,
  savedAt: '2026-11-23T09:00:00.000Z',
  savedBy: 'Siân',
  assessment: anAssessment(),
  units: threeUnits(),
  answers: [anAnswer(CORPORATE_ID, '1.X.01', 'met')],
  declarations: [],
  records: noRecords,
  snapshots: [],
  colleagues: { parts: [], mergedPlaces: [], receipts: [] },
  changes: [],
};
const read = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readCopy(new File([text], 'copy.json'), (id) => (id === 'made-up' ? aFramework() : null));
};

test('a copy that is whole is read as it was saved', async () => {
  const value = { file: copy, evidenceFiles: [], crest: null, missingFileCount: 0 };
  expect(await read(copy)).toEqual({ ok: true, value });
});

test.each([
  ['cut short', JSON.stringify(copy).slice(0, 200), /damaged, cut short/],
  ['a picture', '\u0089PNG\r\n', /not a saved copy/],
  ['another program’s', { format: 'else' }, /not saved by this app/],
  ['a newer format', { ...copy, formatVersion: 99 }, /newer version of this app \(format 99\)/],
  [
    'an answer with a made-up judgement',
    { ...copy, answers: [{ ...copy.answers[0], judgement: 'nearly' }] },
    /fault at answers\.0\.judgement/,
  ],
  [
    'two units for the council',
    { ...copy, units: [copy.units[0], { ...copy.units[0], id: copy.units[1].id }] },
    /exactly one unit/,
  ],
  [
    'an unknown standard',
    { ...copy, assessment: { ...copy.assessment, frameworkId: 'moon' } },
    /“moon”/,
  ],
  [
    'a level the standard lacks',
    { ...copy, assessment: { ...copy.assessment, levelAimedFor: 9 } },
    /level 9/,
  ],
] as const)('a file that is %s is refused in one sentence', async (_name, content, sentence) => {
  const result = await read(content);
  if (result.ok) throw new Error('The file was taken');
  expect(describeFault(result.failure)).toMatch(sentence);
});

test('a copy’s name has only letters that every system takes', () => {
  expect(nameCopy('Cyngor Sir Ynys Môn / Anglesey', '2027-03-31', 'json')).toBe(
    'equality-standard-cyngor-sir-ynys-mon-anglesey-2027-03-31.json',
  );
  expect(nameCopy('…', '2027-03-31', 'json')).toBe('equality-standard-council-2027-03-31.json');
});
