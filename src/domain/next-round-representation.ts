import { keepInUse, type RecordsByKind } from '#domain/records/record-kinds.ts';

type Measured = Pick<
  RecordsByKind,
  'groupSchemes' | 'populations' | 'headcounts' | 'benchmarks' | 'representationTargets'
>;

/** What of the old round still exists in the new one. */
type Kept = {
  readonly hasUnit: (unitId: string) => boolean;
  readonly keepObjectives: (ids: readonly string[]) => string[];
  readonly keepMeasures: (ids: readonly string[]) => string[];
  readonly keepActions: (ids: readonly string[]) => string[];
};

/**
 * Populations with all their figures, benchmarks and targets as they go on into the next round: those
 * in use, their ids kept; figures and targets of a population that was removed stay behind, and a
 * link to anything left behind is dropped.
 */
export function carryRepresentation(records: Measured, kept: Kept) {
  const populations = keepInUse(records.populations);
  const benchmarks = keepInUse(records.benchmarks);
  const populationIds = new Set(populations.map(({ id }) => id));
  const benchmarkIds = new Set(benchmarks.map(({ id }) => id));
  const keepOne = (ids: ReadonlySet<string>, id: string | null) =>
    id !== null && ids.has(id) ? id : null;
  const isMeasured = (row: { readonly populationId: string }) =>
    populationIds.has(row.populationId);
  return {
    groupSchemes: keepInUse(records.groupSchemes),
    populations: populations.map((population) => ({
      ...population,
      unitId:
        population.unitId !== null && kept.hasUnit(population.unitId) ? population.unitId : null,
      partOfId: keepOne(populationIds, population.partOfId),
      followsId: keepOne(populationIds, population.followsId),
    })),
    headcounts: keepInUse(records.headcounts).filter(isMeasured),
    benchmarks: benchmarks.map((benchmark) => ({
      ...benchmark,
      populationIds: benchmark.populationIds.filter((id) => populationIds.has(id)),
    })),
    representationTargets: keepInUse(records.representationTargets)
      .filter(isMeasured)
      .map((target) => ({
        ...target,
        benchmarkId: keepOne(benchmarkIds, target.benchmarkId),
        objectiveIds: kept.keepObjectives(target.objectiveIds),
        measureIds: kept.keepMeasures(target.measureIds),
        actionIds: kept.keepActions(target.actionIds),
      })),
  };
}
