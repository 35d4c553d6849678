import { type Action } from '#domain/records/action.ts';
import { type Measure } from '#domain/records/measure.ts';
import { type Objective } from '#domain/records/objective.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';

/** What one objective is followed by: how it is measured, what is done for it, what it serves. */
export type Thread = {
  readonly objective: Objective;
  readonly measures: readonly Measure[];
  readonly targets: readonly RepresentationTarget[];
  readonly actions: readonly Action[];
  /** Criteria that the objective itself or its actions serve, each once. */
  readonly criterionIds: readonly string[];
};

/** Places where the thread from objective to criteria is broken. */
export type ThreadBreaks = {
  readonly objectivesWithoutMeasure: readonly Objective[];
  readonly objectivesWithoutAction: readonly Objective[];
  readonly measuresWithoutObjective: readonly Measure[];
  readonly measuresWithoutReading: readonly Measure[];
  readonly actionsThatServeNothing: readonly Action[];
};

type Plan = {
  readonly objectives: readonly Objective[];
  readonly measures: readonly Measure[];
  readonly targets: readonly RepresentationTarget[];
  readonly actions: readonly Action[];
};

/** One thread an objective. The records are those in use; what a measure or target reaches counts too. */
export function followThreads({ objectives, measures, targets, actions }: Plan): Thread[] {
  return objectives.map((objective) => {
    const ownTargets = targets.filter((each) => each.objectiveIds.includes(objective.id));
    const targetMeasureIds = new Set(ownTargets.flatMap((each) => each.measureIds));
    const targetActionIds = new Set(ownTargets.flatMap((each) => each.actionIds));
    const ownMeasures = measures.filter(
      (each) => each.objectiveIds.includes(objective.id) || targetMeasureIds.has(each.id),
    );
    const measureIds = new Set(ownMeasures.map((each) => each.id));
    const ownActions = actions.filter(
      (each) =>
        each.objectiveIds.includes(objective.id) ||
        targetActionIds.has(each.id) ||
        each.measureIds.some((id) => measureIds.has(id)),
    );
    const criterionIds = [
      ...objective.criterionIds,
      ...ownActions.flatMap((each) => each.criterionIds),
    ];
    return {
      objective,
      measures: ownMeasures,
      targets: ownTargets,
      actions: ownActions,
      criterionIds: [...new Set(criterionIds)],
    };
  });
}

/**
 * Where the thread breaks. A measure has a reading this period when one with a value is dated from
 * the first to the last day of the period (ISO 8601, both counted). An action serves something when
 * it names an objective, a measure or a criterion that is there, or a target names it.
 */
export function findThreadBreaks(
  plan: Plan,
  period: { readonly periodStart: string; readonly periodEnd: string },
): ThreadBreaks {
  const { objectives, measures, targets, actions } = plan;
  const targetActionIds = new Set(targets.flatMap((each) => each.actionIds));
  const targetMeasureIds = new Set(targets.flatMap((each) => each.measureIds));
  const threads = followThreads(plan);
  const objectiveIds = new Set(objectives.map((each) => each.id));
  const measureIds = new Set(measures.map((each) => each.id));
  const isInPeriod = (day: string) => day >= period.periodStart && day <= period.periodEnd;
  return {
    objectivesWithoutMeasure: threads
      .filter((thread) => thread.measures.length === 0)
      .map((thread) => thread.objective),
    objectivesWithoutAction: threads
      .filter((thread) => thread.actions.length === 0)
      .map((thread) => thread.objective),
    measuresWithoutObjective: measures.filter(
      (each) =>
        !targetMeasureIds.has(each.id) && !each.objectiveIds.some((id) => objectiveIds.has(id)),
    ),
    measuresWithoutReading: measures.filter(
      (each) =>
        !each.readings.some(({ day, value }) => day !== null && value !== null && isInPeriod(day)),
    ),
    actionsThatServeNothing: actions.filter(
      (each) =>
        each.criterionIds.length === 0 &&
        !targetActionIds.has(each.id) &&
        !each.objectiveIds.some((id) => objectiveIds.has(id)) &&
        !each.measureIds.some((id) => measureIds.has(id)),
    ),
  };
}
