import { type Criterion } from '#domain/framework.ts';
import { type Action } from '#domain/records/action.ts';
import { isOpenAction } from '#domain/action-rag.ts';
import { type Results } from '#domain/results.ts';
import { type Standing } from '#domain/standing.ts';
import { type UnitId } from '#domain/unit.ts';

/** One thing to close before the level aimed for is reached: a criterion unmet by one unit. */
export type GapRow = {
  readonly key: string;
  readonly criterion: Criterion;
  /** Null where no service is listed that could meet it. */
  readonly unitId: UnitId | null;
  readonly strandIds: readonly string[];
  readonly standing: Standing;
  /** The open actions that serve this criterion, for this unit or for no unit in particular. */
  readonly actionIds: readonly string[];
};

/**
 * Every gap of the levels up to the one aimed for, level by level in the framework's order.
 * `actions` are those in use.
 */
export function listGaps(
  results: Results,
  levelAimedFor: number,
  actions: readonly Pick<Action, 'id' | 'criterionIds' | 'unitId' | 'status'>[],
): GapRow[] {
  const byCriterion = groupByCriterion(actions.filter(isOpenAction));
  return results.collated
    .filter(({ criterion }) => criterion.levelNumber <= levelAimedFor)
    .filter(({ unmetStrandIds }) => unmetStrandIds.length > 0)
    .toSorted((a, b) => a.criterion.levelNumber - b.criterion.levelNumber)
    .flatMap(({ criterion, gaps, lacksServices, unmetStrandIds }) => {
      const own = byCriterion.get(criterion.id) ?? [];
      const actionIdsOf = (unitId: UnitId | null) =>
        own
          .filter((action) => action.unitId === null || action.unitId === unitId)
          .map((action) => action.id);
      const rows: GapRow[] = gaps.map(({ unitId, strandIds, standing }) => ({
        key: `${unitId}/${criterion.id}`,
        criterion,
        unitId,
        strandIds,
        standing,
        actionIds: actionIdsOf(unitId),
      }));
      if (!lacksServices) return rows;
      const missing: GapRow = {
        key: `no-service/${criterion.id}`,
        criterion,
        unitId: null,
        strandIds: unmetStrandIds,
        standing: 'not-started',
        actionIds: actionIdsOf(null),
      };
      return [...rows, missing];
    });
}

function groupByCriterion<Row extends Pick<Action, 'criterionIds'>>(
  actions: readonly Row[],
): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const action of actions) {
    for (const id of action.criterionIds) {
      const group = grouped.get(id);
      if (group === undefined) grouped.set(id, [action]);
      else group.push(action);
    }
  }
  return grouped;
}
