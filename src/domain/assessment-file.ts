import * as z from 'zod/mini';

import { answerSchema } from '#domain/answer.ts';
import { assessmentSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { changeSchema } from '#domain/change.ts';
import { declarationSchema } from '#domain/declaration.ts';
import { unitSchema } from '#domain/unit.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

export const FILE_FORMAT = 'equality-standard-assessment';
/** Raised when an older app could misread the file; kept apart from the database's own version. */
export const FILE_FORMAT_VERSION = 1;

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
  changes: z.array(changeSchema),
});
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;

/** Why a file cannot be opened. `where` names the place in the file, `what` the fault found there. */
export type FileFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly formatVersion: number }
  | { readonly kind: 'malformed'; readonly where: string; readonly what: string };

const headSchema = z.object({ format: z.literal(FILE_FORMAT), formatVersion: z.int() });

/** Reads a file's text. Anything but a whole, consistent assessment is a fault, never half an assessment. */
export function parseAssessmentFile(text: string): Result<AssessmentFile, FileFault> {
  let content: unknown;
  try {
    // a byte order mark is what Windows editors leave behind; it means nothing
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ kind: 'not-json' });
  }
  const head = headSchema.safeParse(content);
  if (!head.success) return fail({ kind: 'foreign' });
  if (head.data.formatVersion > FILE_FORMAT_VERSION) {
    return fail({ kind: 'newer', formatVersion: head.data.formatVersion });
  }
  return checkContent(content);
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
  return inconsistency === null ? succeed(parsed.data) : fail(inconsistency);
}

/** The first thing in the file that contradicts another, or null. */
function findInconsistency(file: AssessmentFile): FileFault | null {
  const fault = (where: string, what: string): FileFault => ({ kind: 'malformed', where, what });
  const rows = [...file.units, ...file.answers, ...file.declarations, ...file.changes];
  if (rows.some((row) => row.assessmentId !== file.assessment.id)) {
    return fault('assessmentId', 'it holds records of another assessment');
  }
  const unitIds = new Set<string>(file.units.map((unit) => unit.id));
  if (unitIds.size !== file.units.length) return fault('units', 'an id appears twice');
  if (file.units.filter((unit) => unit.kind === 'corporate').length !== 1) {
    return fault('units', 'there must be exactly one unit for the council as a whole');
  }
  if (!file.answers.every((answer) => unitIds.has(answer.unitId))) {
    return fault('answers', 'an answer belongs to a unit that is not in the file');
  }
  const answerKeys = file.answers.map((answer) => `${answer.unitId}/${answer.criterionId}`);
  if (hasRepeats(answerKeys)) return fault('answers', 'a criterion is answered twice by one unit');
  if (hasRepeats(file.declarations.map((row) => row.id))) {
    return fault('declarations', 'an id appears twice');
  }
  if (hasRepeats(file.changes.map((row) => row.id))) return fault('changes', 'an id appears twice');
  return null;
}

function hasRepeats(keys: readonly string[]): boolean {
  return new Set(keys).size !== keys.length;
}
