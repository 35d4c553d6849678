import * as z from 'zod/mini';

import { timestampSchema } from '#domain/assessment.ts';
import { sha256Schema } from '#domain/sha256.ts';
import {
  idSetSchema,
  itemShape,
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

export const EVIDENCE_FILE_MAX_BYTES = 25 * 1024 * 1024;

/** One version of an evidence file. Its bytes are kept once, by their SHA-256, however often attached. */
const fileVersionSchema = z.strictObject({
  ...itemShape,
  sha256: sha256Schema,
  fileName: lineSchema,
  /** The media type as the browser gave it; empty when it gave none. */
  mediaType: lineSchema,
  sizeBytes: z.int().check(z.nonnegative()),
  attachedAt: timestampSchema,
});
export type FileVersion = z.infer<typeof fileVersionSchema>;

/** A document, link or statement that backs any number of answers. */
export const evidenceSchema = z.strictObject({
  ...recordShape,
  title: lineSchema,
  kind: z.enum(['file', 'link', 'statement']),
  /** A document's reference, a link's address, or the words of a statement. */
  reference: textSchema,
  /** The day of the document itself. */
  datedOn: optionalDaySchema,
  owner: lineSchema,
  reviewBy: optionalDaySchema,
  strandIds: idSetSchema,
  audience: z.enum(['internal', 'public']),
  note: textSchema,
  /** The answers it backs, as `unitId/criterionId`. */
  answerKeys: idSetSchema,
  /** Oldest first; the last one is the file as it is now. */
  fileVersions: z.array(fileVersionSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The key by which a record names one answer. */
export function nameAnswer(unitId: string, criterionId: string): string {
  return `${unitId}/${criterionId}`;
}

/** The unit and criterion behind an answer's key. */
export function readAnswerName(key: string): { unitId: string; criterionId: string } {
  const [unitId = '', criterionId = ''] = key.split('/');
  return { unitId, criterionId };
}
