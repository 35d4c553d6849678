import * as z from 'zod/mini';

import { answerSchema } from '#domain/answer.ts';
import { findInconsistency } from '#domain/assessment-file-faults.ts';
import { assessmentSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { changeSchema } from '#domain/change.ts';
import { declarationSchema } from '#domain/declaration.ts';
import { colleagueRowsSchema } from '#domain/merge/colleague-rows.ts';
import { recordSchemas } from '#domain/records/record-kinds.ts';
import { snapshotSchema } from '#domain/records/snapshot.ts';
import { unitSchema } from '#domain/unit.ts';
import { upgradeContent } from '#domain/upgrade-assessment-file.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

export const FILE_FORMAT = 'equality-standard-assessment';
/**
 * Raised when an older app could misread the file; kept apart from the database's own version.
 * 2 added records (evidence, scrutiny, plan, review) and snapshots; 3 representation (populations,
 * headcounts, benchmarks, targets, own group schemes) and best-value indicators; 4 a council's
 * crest and colour; 5 the parts sent to colleagues and what was merged of them.
 */
export const FILE_FORMAT_VERSION = 5;

/** A whole assessment as one file. This schema is the single source of the published JSON Schema. */
export const assessmentFileSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  formatVersion: z.literal(FILE_FORMAT_VERSION),
  /** When the file was written. */
  savedAt: timestampSchema,
  savedBy: personNameSchema,
  assessment: assessmentSchema,
  units: z.array(unitSchema),
  answers: z.array(answerSchema),
  declarations: z.array(declarationSchema),
  records: z.strictObject({
    evidence: z.array(recordSchemas.evidence),
    scrutiny: z.array(recordSchemas.scrutiny),
    consultations: z.array(recordSchemas.consultations),
    objectives: z.array(recordSchemas.objectives),
    measures: z.array(recordSchemas.measures),
    actions: z.array(recordSchemas.actions),
    reviews: z.array(recordSchemas.reviews),
    signOffs: z.array(recordSchemas.signOffs),
    groupSchemes: z.array(recordSchemas.groupSchemes),
    populations: z.array(recordSchemas.populations),
    headcounts: z.array(recordSchemas.headcounts),
    benchmarks: z.array(recordSchemas.benchmarks),
    representationTargets: z.array(recordSchemas.representationTargets),
  }),
  snapshots: z.array(snapshotSchema),
  colleagues: colleagueRowsSchema,
  changes: z.array(changeSchema),
});
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;

/** Why a file cannot be opened. `where` names the place in the file, `what` the fault found there. */
export type FileFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly formatVersion: number }
  | { readonly kind: 'malformed'; readonly where: string; readonly what: string };

const headSchema = z.object({
  format: z.literal(FILE_FORMAT),
  formatVersion: z.int(),
});

/** Reads a file's text. Anything but a whole, consistent assessment is a fault, never half an assessment. */
export function parseAssessmentFile(text: string): Result<AssessmentFile, FileFault> {
  let content: unknown;
  try {
    // a byte order mark is what Windows editors leave behind; it means nothing
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ kind: 'not-json' });
  }
  return parseAssessmentContent(content);
}

/** The same for JSON that has been read already. */
export function parseAssessmentContent(content: unknown): Result<AssessmentFile, FileFault> {
  const head = headSchema.safeParse(content);
  if (!head.success) return fail({ kind: 'foreign' });
  if (head.data.formatVersion > FILE_FORMAT_VERSION) {
    return fail({ kind: 'newer', formatVersion: head.data.formatVersion });
  }
  return checkContent(upgradeContent(content, head.data.formatVersion, FILE_FORMAT_VERSION));
}

function checkContent(content: unknown): Result<AssessmentFile, FileFault> {
  let parsed;
  try {
    parsed = assessmentFileSchema.safeParse(content);
  } catch (error) {
    // data nested too deeply exhausts the stack before any rule can reject it
    if (error instanceof RangeError) {
      return fail({ kind: 'malformed', where: 'the file', what: 'it is nested too deeply' });
    }
    throw error;
  }
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? 'the file' : issue.path.map(String).join('.');
    return fail({ kind: 'malformed', where, what: issue?.message ?? 'it does not fit the format' });
  }
  const inconsistency = findInconsistency(parsed.data);
  return inconsistency === null
    ? succeed(parsed.data)
    : fail({ kind: 'malformed', ...inconsistency });
}
