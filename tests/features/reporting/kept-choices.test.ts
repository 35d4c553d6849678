import { expect, test } from 'vitest';

import { readChoices, writeChoices } from '#features/reporting/kept-choices.ts';
import { fullReport, type ReportChoices } from '#report/audience/report-choices.ts';

test('choices come back as they were kept', () => {
  const choices: ReportChoices = { ...fullReport, version: 'areas', areaIds: ['CE', 'ET'] };
  expect(readChoices(writeChoices(choices))).toEqual(choices);
});

test.each(['', 'nonsense', '{}', '{"version":"secret"}', 'null'])(
  'what cannot be read, %j, is the full report',
  (kept) => {
    expect(readChoices(kept)).toEqual(fullReport);
  },
);
