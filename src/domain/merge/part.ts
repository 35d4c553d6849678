import * as z from 'zod/mini';

import {
  type AssessmentFile,
  parseAssessmentContent,
  type FileFault,
} from '#domain/assessment-file.ts';
import { assessmentIdSchema } from '#domain/assessment.ts';
import { type PartHead, partHeadSchema } from '#domain/merge/part-head.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

export const PART_FORMAT = 'equality-standard-part';
export const PART_FORMAT_VERSION = 1;

/** A part of an assessment on its way to a colleague, or back. */
export type PartFile = {
  readonly head: PartHead;
  /** As it was sent. */
  readonly sent: AssessmentFile;
  /** As it comes back; `copyId` names the copy, as one part may be opened in two places. Null on the way out. */
  readonly returned: { readonly copyId: string; readonly content: AssessmentFile } | null;
};

const outerSchema = z.strictObject({
  format: z.literal(PART_FORMAT),
  formatVersion: z.int(),
  head: z.unknown(),
  sent: z.unknown(),
  returned: z.unknown(),
});
const returnedSchema = z.nullable(
  z.strictObject({ copyId: assessmentIdSchema, content: z.unknown() }),
);

/** The part as JSON text. */
export function writePartFile(part: PartFile): string {
  return JSON.stringify({ format: PART_FORMAT, formatVersion: PART_FORMAT_VERSION, ...part });
}

/** Whether JSON read from a file says that it is a part; anything more is for `parsePartFile` to say. */
export function isPartContent(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'format' in content &&
    content.format === PART_FORMAT
  );
}

/** Reads JSON that says it is a part. Both assessments in it must be whole, and be the same one. */
export function parsePartContent(content: unknown): Result<PartFile, FileFault> {
  const outer = outerSchema.safeParse(content);
  if (!outer.success) return fail({ kind: 'foreign' });
  const { formatVersion } = outer.data;
  if (formatVersion > PART_FORMAT_VERSION) return fail({ kind: 'newer', formatVersion });
  const head = partHeadSchema.safeParse(outer.data.head);
  if (!head.success) return malformed('head', head.error.issues[0]?.message);
  const sent = parseAssessmentContent(outer.data.sent);
  if (!sent.ok) return sent;
  const given = returnedSchema.safeParse(outer.data.returned);
  if (!given.success) return malformed('returned', given.error.issues[0]?.message);
  if (given.data === null) return succeed({ head: head.data, sent: sent.value, returned: null });
  const returned = parseAssessmentContent(given.data.content);
  if (!returned.ok) return returned;
  const { copyId } = given.data;
  return succeed({
    head: head.data,
    sent: sent.value,
    returned: { copyId, content: returned.value },
  });
}

function malformed(where: string, what = 'it does not fit the format'): Result<never, FileFault> {
  return fail({ kind: 'malformed', where, what });
}
