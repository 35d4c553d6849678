import { type CollatedCriterion } from '#domain/collation.ts';
import { type Criterion, type Framework } from '#domain/framework.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { keepInUse, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type Results } from '#domain/results.ts';
import { isAnsweredBy, listActiveUnits } from '#domain/scope.ts';
import { type Unit } from '#domain/unit.ts';

/** The part of an assessment that a report shows; null is all of it. */
export type ReportPart = {
  readonly unitId: string | null;
  readonly areaIds: readonly string[] | null;
};
export const wholeReport: ReportPart = { unitId: null, areaIds: null };

type Whole = {
  readonly units: readonly Unit[];
  readonly framework: Framework;
  readonly results: Results;
  readonly records: RecordsByKind;
};
type Kept = {
  readonly activeUnits: readonly Unit[];
  readonly shownCriteria: readonly CollatedCriterion[];
  readonly shown: RecordsByKind;
};

/**
 * The units, criteria and records in use that a report of this part shows. An action belongs to the
 * unit that carries it out and to the areas of its criteria; objectives and measures come with the
 * actions and criteria they serve. Reviews and sign-off are of the assessment as a whole.
 */
export function keepPart({ units, framework, results, records }: Whole, part: ReportPart): Kept {
  const activeUnits = listActiveUnits(units).filter(
    (unit) => part.unitId === null || unit.id === part.unitId,
  );
  const asks = (criterion: Criterion) =>
    (part.areaIds?.includes(criterion.areaId) ?? true) &&
    (part.unitId === null || activeUnits.some((unit) => isAnsweredBy(criterion, unit.kind)));
  const shownIds = new Set(framework.criteria.filter(asks).map(({ id }) => id));
  return {
    activeUnits,
    shownCriteria: results.collated.filter(({ criterion }) => shownIds.has(criterion.id)),
    shown: part.unitId === null && part.areaIds === null ? inUse(records) : keepRecords(),
  };

  function keepRecords(): RecordsByKind {
    const all = inUse(records);
    const isShown = (criterionIds: readonly string[]) =>
      criterionIds.some((id) => shownIds.has(id));
    const isAnswerShown = (key: string) => {
      const { unitId, criterionId } = readAnswerName(key);
      return shownIds.has(criterionId) && (part.unitId === null || unitId === part.unitId);
    };
    const actions = all.actions.filter(
      (action) =>
        (part.unitId === null || action.unitId === part.unitId) &&
        (part.areaIds === null || isShown(action.criterionIds)),
    );
    const objectiveIds = new Set(actions.flatMap((action) => action.objectiveIds));
    const objectives = all.objectives.filter(
      ({ id, criterionIds }) =>
        objectiveIds.has(id) || (part.unitId === null && isShown(criterionIds)),
    );
    const keptIds = new Set(objectives.map(({ id }) => id));
    const measureIds = new Set(actions.flatMap((action) => action.measureIds));
    return {
      ...all,
      evidence: all.evidence.filter(({ answerKeys }) => answerKeys.some(isAnswerShown)),
      scrutiny: all.scrutiny.filter(({ answerKey }) => isAnswerShown(answerKey)),
      objectives,
      measures: all.measures.filter(
        (measure) =>
          measureIds.has(measure.id) || measure.objectiveIds.some((id) => keptIds.has(id)),
      ),
      actions,
    };
  }
}

function inUse(records: RecordsByKind): RecordsByKind {
  return {
    evidence: keepInUse(records.evidence),
    scrutiny: keepInUse(records.scrutiny),
    consultations: keepInUse(records.consultations),
    objectives: keepInUse(records.objectives),
    measures: keepInUse(records.measures),
    actions: keepInUse(records.actions),
    reviews: keepInUse(records.reviews),
    signOffs: keepInUse(records.signOffs),
    groupSchemes: keepInUse(records.groupSchemes),
    populations: keepInUse(records.populations),
    headcounts: keepInUse(records.headcounts),
    benchmarks: keepInUse(records.benchmarks),
    representationTargets: keepInUse(records.representationTargets),
  };
}
