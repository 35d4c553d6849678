import {
  fullReport,
  type ReportChoices,
  reportChoicesSchema,
} from '#report/audience/report-choices.ts';

/** The choices as they were kept on this device; the full report when none are, or they cannot be read. */
export function readChoices(kept: string): ReportChoices {
  try {
    const parsed = reportChoicesSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : fullReport;
  } catch {
    return fullReport;
  }
}

/** The choices as text to keep. */
export function writeChoices(choices: ReportChoices): string {
  return JSON.stringify(choices);
}
