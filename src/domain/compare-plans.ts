import { isOpenAction } from '#domain/action-rag.ts';
import { type DatedFigure, listDated } from '#domain/measure-status.ts';
import { type Action } from '#domain/records/action.ts';
import { type Measure } from '#domain/records/measure.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';

/** What became of the actions; each action is in one list at the most. */
export type ActionMoves = {
  /** Complete now, and not before. */
  readonly done: readonly Action[];
  /** Stopped now, and not before. */
  readonly stopped: readonly Action[];
  /** Open now, and not there before. */
  readonly added: readonly Action[];
  /** There before, and open now; `carriedOverCount` says how often it was carried over. */
  readonly stillOpen: readonly Action[];
  /** There before and removed since; finished ones left behind by a new round are not meant. */
  readonly removed: readonly Action[];
};

/** Sorts the actions of two sides by what became of them, in the order of the plan. */
export function compareActions(before: readonly Action[], after: readonly Action[]): ActionMoves {
  const was = new Map(keepInUse(before).map((action) => [action.id, action]));
  const inUse = keepInUse(after);
  const inUseIds = new Set(inUse.map((action) => action.id));
  const afterIds = new Set(after.map((action) => action.id));
  const becomes = (status: Action['status']) =>
    inUse.filter((action) => action.status === status && was.get(action.id)?.status !== status);
  const open = inUse.filter(isOpenAction);
  return {
    done: becomes('complete'),
    stopped: becomes('stopped'),
    added: open.filter((action) => !was.has(action.id)),
    stillOpen: open.filter((action) => was.has(action.id)),
    removed: [...was.values()].filter(
      (action) => !inUseIds.has(action.id) && (afterIds.has(action.id) || isOpenAction(action)),
    ),
  };
}

export type MeasureMove = {
  readonly id: string;
  readonly name: string;
  readonly valueUnit: string;
  /** The latest reading with a day and a value; null when there is none. */
  readonly before: DatedFigure | null;
  readonly after: DatedFigure | null;
  /** In the measure's own unit; null when there is no reading on one side. */
  readonly change: number | null;
};

/** The latest reading of every measure in use on either side, matched by id. */
export function compareMeasures(
  before: readonly Measure[],
  after: readonly Measure[],
): MeasureMove[] {
  const was = new Map(keepInUse(before).map((measure) => [measure.id, measure]));
  const is = new Map(keepInUse(after).map((measure) => [measure.id, measure]));
  return [...new Map([...was, ...is]).values()].map(({ id, name, valueUnit }) => {
    const from = findLast(was.get(id));
    const to = findLast(is.get(id));
    const change = from === null || to === null ? null : to.value - from.value;
    return { id, name, valueUnit, before: from, after: to, change };
  });
}

function findLast(measure: Measure | undefined): DatedFigure | null {
  return listDated(measure?.readings ?? []).at(-1) ?? null;
}
