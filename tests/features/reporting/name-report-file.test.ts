import { expect, test } from 'vitest';

import { nameReportFile } from '#features/reporting/name-report-file.ts';
import { fullReport, type ReportChoices } from '#report/audience/report-choices.ts';

import { aUnit, HOUSING_ID } from '../../support/builders.ts';

const choose = (choices: Partial<ReportChoices>): ReportChoices => ({ ...fullReport, ...choices });
const units = [aUnit({ name: 'Tai a Chymunedau Môn' })];

test.each<[Partial<ReportChoices>, string]>([
  [{ version: 'auditor' }, 'auditors-pack'],
  [{ version: 'public' }, 'public-version'],
  [{ version: 'cabinet' }, 'summary-for-cabinet'],
  [{ version: 'actions' }, 'action-plan'],
  [{ version: 'actions', isForPublic: true }, 'action-plan-for-the-public'],
  [{ version: 'service', unitId: HOUSING_ID }, 'one-service-tai-a-chymunedau-mon'],
  [{ version: 'areas' }, 'chosen-areas'],
  [{ version: 'sections' }, 'chosen-sections'],
])('the name of %j says what it is', (choices, words) => {
  const name = nameReportFile(
    { assessment: { councilName: 'Anytown' }, units },
    '2026-11-23T09:00:00Z',
    choose(choices),
    'html',
  );
  expect(name).toBe(`Anytown-equality-standard-${words}-2026-11-23.html`);
});

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
