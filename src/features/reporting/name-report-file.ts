import { type Assessment } from '#domain/assessment.ts';
import { type Unit } from '#domain/unit.ts';
import { fullReport, readAudience, type ReportChoices } from '#report/audience/report-choices.ts';
import { nameFile } from '#shared/name-file.ts';

type Named = {
  readonly assessment: Pick<Assessment, 'councilName'>;
  readonly units?: readonly Pick<Unit, 'id' | 'name'>[];
};

/** The report's file name, which says what it is; the day is that of `createdAt` (UTC, ISO 8601). */
export function nameReportFile(
  { assessment, units = [] }: Named,
  createdAt: string,
  choices: ReportChoices = fullReport,
  ending: 'pdf' | 'html' | 'docx' = 'pdf',
): string {
  const isPublic = readAudience(choices) === 'public' && choices.version !== 'public';
  const version = `${nameVersion(choices, units)}${isPublic ? '-for-the-public' : ''}`;
  return nameFile(
    assessment.councilName,
    `equality-standard-${version}`,
    createdAt.slice(0, 10),
    ending,
  );
}

function nameVersion({ version, unitId }: ReportChoices, units: Named['units'] = []): string {
  switch (version) {
    case 'full':
      return 'self-assessment';
    case 'auditor':
      return 'auditors-pack';
    case 'public':
      return 'public-version';
    case 'cabinet':
      return 'summary-for-cabinet';
    case 'actions':
      return 'action-plan';
    case 'service': {
      const unit = units.find(({ id }) => id === unitId);
      return `one-service ${unit?.name.normalize('NFKD').replaceAll(/\p{M}/gu, '').slice(0, 60) ?? ''}`.trim();
    }
    case 'areas':
      return 'chosen-areas';
    case 'sections':
      return 'chosen-sections';
  }
}
