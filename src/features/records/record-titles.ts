import { type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';

const untitled: { readonly [Kind in RecordKind]: string } = {
  evidence: 'Evidence without a title',
  scrutiny: 'Scrutiny comment',
  consultations: 'Consultation without a title',
  objectives: 'Objective without a name',
  measures: 'Measure without a name',
  actions: 'Action without a title',
  reviews: 'Review without a title',
  signOffs: 'Sign-off step without a role',
  groupSchemes: 'Group scheme without a name',
  populations: 'Population without a name',
  headcounts: 'Headcount without a period',
  benchmarks: 'Benchmark without a name',
  representationTargets: 'Representation target',
};

/** What a record is called: its title, name or role, or that it has none yet. */
export function nameRecord<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): string {
  const own = ['title', kind === 'signOffs' ? 'role' : 'name']
    .map((field) => new Map<string, unknown>(Object.entries(record)).get(field))
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof own === 'string' ? own : untitled[kind];
}
