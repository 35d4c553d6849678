import { type Framework } from '#domain/framework.ts';
import { type ReportChoices } from '#report/audience/report-choices.ts';
import { listUnprintable, type UnprintablePassage } from '#report/scripts/list-unprintable.ts';
import { normaliseText } from '#report/scripts/normalise-text.ts';
import { isPrintable } from '#report/scripts/unprintable.ts';

import { findChoiceFault } from '#features/reporting/choice-faults.ts';
import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';

const HALF_A_CHARACTER = /\\ud[89a-f]/;

/**
 * What the PDF of the report chosen cannot print. The report is built only when something in the
 * assessment cannot be printed, which is seldom so. Empty while the choice itself is not complete.
 */
export function findUnprintablePassages(
  record: ReportRecord,
  framework: Framework,
  createdAt: string,
  choices: ReportChoices,
): UnprintablePassage[] {
  const entered = JSON.stringify(record);
  if (isPrintable(normaliseText(entered)) && !HALF_A_CHARACTER.test(entered)) return [];
  if (findChoiceFault(choices, record, framework) !== null) return [];
  return listUnprintable(createReport(record, framework, createdAt, choices));
}
