import { type Assessment } from '#domain/assessment.ts';
import { nameFile } from '#shared/name-file.ts';

/** The report's file name; the day is that of `createdAt` (UTC, ISO 8601). */
export function nameReportFile(
  assessment: Pick<Assessment, 'councilName'>,
  createdAt: string,
): string {
  const what = 'equality-standard-self-assessment';
  return nameFile(assessment.councilName, what, createdAt.slice(0, 10), 'pdf');
}
