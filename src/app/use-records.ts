import { useMemo } from 'react';

import { type AssessmentId } from '#domain/assessment.ts';
import { type RecordKind, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type UnreadableRow } from '#storage/parse-rows.ts';
import { joinLoadables, type Loadable, useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';

type ReadRecords = {
  readonly byKind: RecordsByKind;
  readonly unreadable: readonly UnreadableRow[];
};

/** Follows all records of an assessment, each kind by itself. */
export function useRecords(id: AssessmentId): Loadable<ReadRecords> {
  const evidence = useKind('evidence', id);
  const scrutiny = useKind('scrutiny', id);
  const consultations = useKind('consultations', id);
  const objectives = useKind('objectives', id);
  const measures = useKind('measures', id);
  const actions = useKind('actions', id);
  const reviews = useKind('reviews', id);
  const signOffs = useKind('signOffs', id);
  const representation = useRepresentation(id);
  return useMemo(() => {
    const plan = { objectives, measures, actions, reviews, signOffs };
    const joined = joinLoadables({ evidence, scrutiny, consultations, ...plan, representation });
    if (joined.status === 'loading') return joined;
    const { representation: measured, ...value } = joined.value;
    const byKind: RecordsByKind = {
      evidence: value.evidence.rows,
      scrutiny: value.scrutiny.rows,
      consultations: value.consultations.rows,
      objectives: value.objectives.rows,
      measures: value.measures.rows,
      actions: value.actions.rows,
      reviews: value.reviews.rows,
      signOffs: value.signOffs.rows,
      ...measured.byKind,
    };
    const unreadable = [...Object.values(value), measured].flatMap((list) => list.unreadable);
    return { status: 'done', value: { byKind, unreadable } };
  }, [
    evidence,
    scrutiny,
    consultations,
    objectives,
    measures,
    actions,
    reviews,
    signOffs,
    representation,
  ]);
}

/** The kinds that say who works here, what that is compared with and what is aimed for. */
function useRepresentation(id: AssessmentId) {
  const groupSchemes = useKind('groupSchemes', id);
  const populations = useKind('populations', id);
  const headcounts = useKind('headcounts', id);
  const benchmarks = useKind('benchmarks', id);
  const targets = useKind('representationTargets', id);
  return useMemo(() => {
    const joined = joinLoadables({ groupSchemes, populations, headcounts, benchmarks, targets });
    if (joined.status === 'loading') return joined;
    const { value } = joined;
    const byKind = {
      groupSchemes: value.groupSchemes.rows,
      populations: value.populations.rows,
      headcounts: value.headcounts.rows,
      benchmarks: value.benchmarks.rows,
      representationTargets: value.targets.rows,
    };
    const unreadable = Object.values(value).flatMap((list) => list.unreadable);
    return { status: 'done' as const, value: { byKind, unreadable } };
  }, [groupSchemes, populations, headcounts, benchmarks, targets]);
}

function useKind<Kind extends RecordKind>(kind: Kind, id: AssessmentId) {
  return useLiveRead(() => store.records.list(kind, id), [kind, id]);
}
