import type * as z from 'zod/mini';

import { actionSchema } from '#domain/records/action.ts';
import { benchmarkSchema } from '#domain/records/benchmark.ts';
import { consultationSchema } from '#domain/records/consultation.ts';
import { evidenceSchema } from '#domain/records/evidence.ts';
import { groupSchemeRecordSchema } from '#domain/records/group-scheme-record.ts';
import { headcountSchema } from '#domain/records/headcount.ts';
import { measureSchema } from '#domain/records/measure.ts';
import { objectiveSchema } from '#domain/records/objective.ts';
import { populationSchema } from '#domain/records/population.ts';
import { representationTargetSchema } from '#domain/records/representation-target.ts';
import { reviewSchema } from '#domain/records/review.ts';
import { scrutinySchema } from '#domain/records/scrutiny.ts';
import { signOffSchema } from '#domain/records/sign-off.ts';

/** Every kind of record that a person fills in field by field; the name is also its table's. */
export const recordSchemas = {
  evidence: evidenceSchema,
  scrutiny: scrutinySchema,
  consultations: consultationSchema,
  objectives: objectiveSchema,
  measures: measureSchema,
  actions: actionSchema,
  reviews: reviewSchema,
  signOffs: signOffSchema,
  groupSchemes: groupSchemeRecordSchema,
  populations: populationSchema,
  headcounts: headcountSchema,
  benchmarks: benchmarkSchema,
  representationTargets: representationTargetSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

export const recordKinds = [
  'evidence',
  'scrutiny',
  'consultations',
  'objectives',
  'measures',
  'actions',
  'reviews',
  'signOffs',
  'groupSchemes',
  'populations',
  'headcounts',
  'benchmarks',
  'representationTargets',
] as const satisfies readonly RecordKind[];

/** All records of an assessment, kind by kind. */
export type RecordsByKind = { readonly [Kind in RecordKind]: readonly RecordOf<Kind>[] };

export const noRecords = {
  evidence: [],
  scrutiny: [],
  consultations: [],
  objectives: [],
  measures: [],
  actions: [],
  reviews: [],
  signOffs: [],
  groupSchemes: [],
  populations: [],
  headcounts: [],
  benchmarks: [],
  representationTargets: [],
} satisfies RecordsByKind;

/** The records in use: those that nobody has removed. */
export function keepInUse<Row extends { readonly removedAt: string | null }>(
  rows: readonly Row[],
): Row[] {
  return rows.filter((row) => row.removedAt === null);
}
