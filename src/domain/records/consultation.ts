import * as z from 'zod/mini';

import {
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

const consulteeSchema = z.enum([
  'staff-networks',
  'unions',
  'residents-groups',
  'councillors',
  'partners',
  'others',
]);

/** Who was asked about the assessment, and what came of it; or why nobody was. */
export const consultationSchema = z.strictObject({
  ...recordShape,
  title: lineSchema,
  wasHeld: z.enum(['held', 'not-held']),
  consultees: z.array(consulteeSchema),
  whoTheyWere: textSchema,
  startedOn: optionalDaySchema,
  endedOn: optionalDaySchema,
  how: textSchema,
  whatTheySaid: textSchema,
  whatChanged: textSchema,
  whyNobodyWasAsked: textSchema,
});
export type Consultation = z.infer<typeof consultationSchema>;
