import { evidenceFields } from '#content/record-fields/evidence-fields.ts';
import { measureFields } from '#content/record-fields/measure-fields.ts';
import { actionFields, objectiveFields } from '#content/record-fields/plan-fields.ts';
import {
  benchmarkFields,
  groupSchemeFields,
  headcountFields,
  populationFields,
} from '#content/record-fields/population-fields.ts';
import { reviewFields, signOffFields } from '#content/record-fields/review-fields.ts';
import { consultationFields, scrutinyFields } from '#content/record-fields/scrutiny-fields.ts';
import { targetFields } from '#content/record-fields/target-fields.ts';
import { type RecordField } from '#domain/records/record-field.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';

/** The fields of each kind of record, in the order they are asked for and printed. */
export const recordFields: { readonly [Kind in RecordKind]: readonly RecordField[] } = {
  evidence: evidenceFields,
  scrutiny: scrutinyFields,
  consultations: consultationFields,
  objectives: objectiveFields,
  measures: measureFields,
  actions: actionFields,
  reviews: reviewFields,
  signOffs: signOffFields,
  groupSchemes: groupSchemeFields,
  populations: populationFields,
  headcounts: headcountFields,
  benchmarks: benchmarkFields,
  representationTargets: targetFields,
};

/** What one record of each kind is called, for headings and buttons. */
export const recordNames: { readonly [Kind in RecordKind]: string } = {
  evidence: 'evidence item',
  scrutiny: 'scrutiny comment',
  consultations: 'consultation',
  objectives: 'objective',
  measures: 'measure',
  actions: 'action',
  reviews: 'review',
  signOffs: 'sign-off step',
  groupSchemes: 'group scheme',
  populations: 'population',
  headcounts: 'headcount',
  benchmarks: 'benchmark',
  representationTargets: 'representation target',
};
