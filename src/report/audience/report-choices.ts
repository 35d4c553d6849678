import * as z from 'zod/mini';

import {
  type DisclosureRule,
  disclosureRuleSchema,
  PUBLIC_RULE,
} from '#domain/disclosure/disclosure-rule.ts';

/** The parts a report can have, in reading order. */
export const sectionIds = [
  'summary',
  'method',
  'results-by-area',
  'results-by-strand',
  'results-by-service',
  'holding-back',
  'every-criterion',
  'evidence',
  'scrutiny',
  'objectives',
  'action-plan',
  'representation',
  'reviews',
  'comparison',
  'declarations',
  'sources',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What kind of reader a report is made for; the words are in `report-versions.ts`. */
export const reportVersions = [
  'full',
  'auditor',
  'public',
  'cabinet',
  'actions',
  'service',
  'areas',
  'sections',
] as const;
export type ReportVersion = (typeof reportVersions)[number];

/** What was chosen on the report page. A version passes over the choices that are not its own. */
export const reportChoicesSchema = z.strictObject({
  version: z.enum(reportVersions),
  /** For one service: its id, or null while none is chosen. */
  unitId: z.nullable(z.string()),
  /** For chosen areas. */
  areaIds: z.array(z.string()),
  /** For chosen sections. */
  sectionIds: z.array(z.enum(sectionIds)),
  /** Whether what is internal is left out of a version that could go either way. */
  isForPublic: z.boolean(),
  /** Whether a report for the public gives the commentaries, which somebody has to have read first. */
  withCommentary: z.boolean(),
  /** How small numbers of people are treated; since representation was added. */
  disclosure: z._default(disclosureRuleSchema, PUBLIC_RULE),
});
export type ReportChoices = Readonly<z.infer<typeof reportChoicesSchema>>;

/** The whole assessment for people inside the council. */
export const fullReport: ReportChoices = {
  version: 'full',
  unitId: null,
  areaIds: [],
  sectionIds: [],
  isForPublic: false,
  withCommentary: false,
  disclosure: PUBLIC_RULE,
};

/** Who may read the report: `internal` people see all, the public only what is meant for it. */
export type Audience = 'internal' | 'public';

/** The full report and the auditor's pack are always internal, the public version never. */
export function readAudience({ version, isForPublic }: ReportChoices): Audience {
  switch (version) {
    case 'full':
    case 'auditor':
      return 'internal';
    case 'public':
      return 'public';
    case 'cabinet':
    case 'actions':
    case 'service':
    case 'areas':
    case 'sections':
      return isForPublic ? 'public' : 'internal';
  }
}

/** How the report treats small numbers: what is for the public never shows them all. */
export function readDisclosureRule(choices: ReportChoices): DisclosureRule {
  const isShowingAll = choices.disclosure.threshold === null;
  return isShowingAll && readAudience(choices) === 'public' ? PUBLIC_RULE : choices.disclosure;
}
