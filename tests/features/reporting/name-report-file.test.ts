import { expect, test } from 'vitest';

import { nameReportFile } from '#features/reporting/name-report-file.ts';

test.each([
  ['Anytown Borough Council', 'Anytown-Borough-Council'],
  ['Cyngor Môn / Ynys', 'Cyngor-Mon-Ynys'],
  ['King’s Lynn & West', 'Kings-Lynn-West'],
  ['../../etc: "x"?', 'etc-x'],
  ['東京', 'Council'],
  ['a'.repeat(200), 'a'.repeat(80)],
])('%s', (councilName, start) => {
  expect(nameReportFile({ assessment: { councilName } }, '2026-11-23T09:00:00Z')).toBe(
    `${start}-equality-standard-self-assessment-2026-11-23.pdf`,
  );
});
