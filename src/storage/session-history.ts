import { type Change } from '#domain/change.ts';

/** What was changed together, and so is undone together. */
export type HistoryStep = readonly Change[];

/** More than anyone undoes one by one. */
const STEPS_KEPT = 200;

export type SessionHistory = ReturnType<typeof createSessionHistory>;

/** What this page has changed since it was opened, for undo and redo. */
export function createSessionHistory() {
  let done: readonly HistoryStep[] = [];
  let undone: readonly HistoryStep[] = [];
  let state = { canUndo: false, canRedo: false };
  const listeners = new Set<() => void>();

  function set(nextDone: readonly HistoryStep[], nextUndone: readonly HistoryStep[]): void {
    done = nextDone.slice(-STEPS_KEPT);
    undone = nextUndone;
    state = { canUndo: done.length > 0, canRedo: undone.length > 0 };
    for (const listener of listeners) listener();
  }

  return {
    /**
     * Takes in a step just made; a visit that goes on is still the same step, and is no step at all
     * once everything is as it was before it. Redo starts afresh.
     */
    record(step: HistoryStep): void {
      if (step.length === 0) return;
      // what ends where it began leaves nothing to take back
      const effective = step.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
      const last = done.at(-1) ?? [];
      const rest = last.filter((change) => !step.some((next) => next.id === change.id));
      if (last.length > 0 && sharesVisit(last, step)) {
        const made = [...rest, ...effective];
        set([...done.slice(0, -1), ...(made.length === 0 ? [] : [made])], []);
      } else if (effective.length > 0) {
        set([...done, effective], []);
      }
    },

    peekUndo: (): HistoryStep | undefined => done.at(-1),
    peekRedo: (): HistoryStep | undefined => undone.at(-1),

    /** The last step has been undone. */
    moveToUndone(): void {
      const last = done.at(-1);
      if (last !== undefined) set(done.slice(0, -1), [...undone, last]);
    },

    /** The step undone last has been made again. */
    moveToDone(): void {
      const last = undone.at(-1);
      if (last !== undefined) set([...done, last], undone.slice(0, -1));
    },

    /** Forgets a step that can no longer be undone or redone; the steps before it still can. */
    dropUndo: (): void => set(done.slice(0, -1), undone),
    dropRedo: (): void => set(done, undone.slice(0, -1)),

    readState: () => state,

    /** Calls the listener at each change; returns the way to stop. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Entries of one visit have ids of the form `visit:field`. */
function sharesVisit(first: HistoryStep, second: HistoryStep): boolean {
  const visitOf = (change: Change) => (change.id.includes(':') ? change.id.split(':')[0] : null);
  const visits = new Set(first.map(visitOf));
  return second.every((change) => visitOf(change) !== null && visits.has(visitOf(change)));
}
