import { recordFields } from '#content/record-fields/record-fields.ts';
import {
  MEASURE_STATUS_RULE,
  measureStatusWords,
  RAG_RULE,
  ragWords,
} from '#content/plan-words.ts';
import { standingWords } from '#content/judgement-words.ts';
import { describeDisclosureRule } from '#content/disclosure-words.ts';
import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { type Framework } from '#domain/framework.ts';
import { measureResults } from '#domain/results.ts';
import { publishCounts } from '#domain/representation/publish-counts.ts';
import { gatherRepresentation } from '#features/reporting/gather-representation.ts';
import { buildReport } from '#report/build-report.ts';
import { readCoverCrest } from '#report/crest/cover-crest.ts';
import { type ReportDocument } from '#report/report-block.ts';
import {
  fullReport,
  readAudience,
  readDisclosureRule,
  type ReportChoices,
} from '#report/audience/report-choices.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

/** The part of a stored assessment, or of a saved copy, that a report is made of. */
export type ReportRecord = Pick<
  ReportInput,
  'assessment' | 'units' | 'answers' | 'declarations' | 'records' | 'snapshots'
> & {
  /** The bytes of the assessment's crest; null when it has none, or they are not here. */
  readonly crestBytes: ArrayBuffer | null;
};

/** What the report of an assessment says, as chosen; `createdAt` (UTC, ISO 8601) is when it is made. */
export function createReport(
  record: ReportRecord,
  framework: Framework,
  createdAt: string,
  choices: ReportChoices = fullReport,
): ReportDocument {
  const { assessment, units, answers, declarations, records, snapshots, crestBytes } = record;
  const results = measureResults(framework, record);
  const audience = readAudience(choices);
  const rule = readDisclosureRule(choices);
  const input: ReportInput = {
    assessment,
    units,
    answers,
    declarations,
    records,
    representation: gatherRepresentation(
      records,
      {
        publisherOf: publishCounts(records, listSchemes(records.groupSchemes), rule),
        rules: describeDisclosureRule(rule),
      },
      createdAt.slice(0, 10),
    ),
    snapshots,
    crest: readCoverCrest(assessment, crestBytes),
    framework,
    results,
    words: standingWords,
    planWords: {
      fields: recordFields,
      rag: ragWords,
      ragRule: RAG_RULE,
      measureStatus: measureStatusWords,
      measureStatusRule: MEASURE_STATUS_RULE,
    },
    audience,
    hasCommentary: audience === 'internal' || choices.withCommentary,
    createdAt,
  };
  return buildReport(input, choices);
}
