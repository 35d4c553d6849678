import { type ReportVersion } from '#report/audience/report-choices.ts';

/** The versions that the command line makes: those that ask for nothing more to be chosen. */
export const commandAudiences = ['full', 'auditor', 'public', 'summary', 'actions'] as const;
export type CommandAudience = (typeof commandAudiences)[number];

/** The version meant by the word on the command line. */
export function readVersion(audience: CommandAudience): ReportVersion {
  return audience === 'summary' ? 'cabinet' : audience;
}
