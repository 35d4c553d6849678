import { type Assessment } from '#domain/assessment.ts';

const NAME_MAX_CHARACTERS = 80;

/**
 * The report's file name, of letters, figures and hyphens alone, for example
 * `Anytown-Borough-Council-equality-standard-self-assessment-2026-11-23.pdf`.
 * The day is that of `createdAt` (UTC, ISO 8601).
 */
export function nameReportFile(
  assessment: Pick<Assessment, 'councilName'>,
  createdAt: string,
): string {
  const council = assessment.councilName
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, NAME_MAX_CHARACTERS)
    .replaceAll(/^-|-$/g, '');
  const name = council === '' ? 'Council' : council;
  return `${name}-equality-standard-self-assessment-${createdAt.slice(0, 10)}.pdf`;
}
