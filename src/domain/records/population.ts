import * as z from 'zod/mini';

import { lineSchema, recordShape, textSchema } from '#domain/records/record-shape.ts';
import { unitIdSchema } from '#domain/unit.ts';

export const populationKindSchema = z.enum([
  'employees',
  'top-earners',
  'grade-band',
  'directorate',
  'applicants',
  'shortlisted',
  'appointed',
  'starters',
  'leavers',
  'training',
  'service-users',
  'councillors',
  'other',
]);

/** People whose make-up is measured: all staff, a grade band, the users of a service. */
export const populationSchema = z.strictObject({
  ...recordShape,
  name: lineSchema,
  kind: populationKindSchema,
  /** Who belongs to it and who does not. */
  definition: textSchema,
  countedIn: z.enum(['people', 'full-time-equivalents']),
  /** The service it belongs to, or null when it is not one service's. */
  unitId: z.nullable(unitIdSchema),
  /** The population it is a part of, so that its people are counted there too; or null. */
  partOfId: z.nullable(z.uuid()),
  /** The stage before it: the shortlisted are chosen from the applicants; or null. */
  followsId: z.nullable(z.uuid()),
  dataSource: textSchema,
  collectedBy: lineSchema,
  note: textSchema,
});
export type Population = z.infer<typeof populationSchema>;
