import { type Change, WHOLE_RECORD } from '#domain/change.ts';
import { fail, type Result } from '#shared/result.ts';
import { type ChangeLog } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { putAtPlace } from '#storage/put-at-place.ts';
import { type HistoryStep, type SessionHistory } from '#storage/session-history.ts';
import { type Stamp } from '#storage/stamp.ts';
import { attempt, type StorageFailure } from '#storage/storage-failure.ts';

/** "overtaken": somebody has changed the same place since, so it was left as it is. */
export type UndoFailure = StorageFailure | { readonly kind: 'overtaken' | 'nothing' };

/** Which field says that a record is no longer in use; a new one is undone by setting it. */
const putAwayField = (table: Change['table']): string => {
  if (table === 'units') return 'retiredAt';
  return table === 'declarations' ? 'withdrawnAt' : 'removedAt';
};

class Overtaken extends Error {}

/** Whether to try again would fail again: such a step would stand in the way of all before it. */
const isLasting = ({ kind }: UndoFailure): boolean =>
  kind === 'overtaken' || kind === 'missing' || kind === 'unreadable';

/** Undo and redo for the session. Each is itself a change, logged like any other. */
export function createUndo(database: EqualityDatabase, log: ChangeLog, history: SessionHistory) {
  async function make(
    step: HistoryStep | undefined,
    direction: 'undo' | 'redo',
    stamp: Stamp,
  ): Promise<Result<HistoryStep, UndoFailure>> {
    if (step === undefined) return fail({ kind: 'nothing' });
    const ordered = direction === 'undo' ? step.toReversed() : step;
    const names = [...new Set(step.map((change) => change.table))];
    try {
      return await attempt(() =>
        log.run(
          names.map((name) => database.table(name)),
          async (write) => {
            for (const change of ordered) {
              // oxlint-disable-next-line no-await-in-loop -- one after the other, in order
              const [field, from, to] = await revert(database, change, direction, stamp);
              write({ ...change, stamp }, [{ field, from, to }]);
            }
            return step;
          },
          false,
        ),
      );
    } catch (error) {
      if (error instanceof Overtaken) return fail({ kind: 'overtaken' });
      throw error;
    }
  }

  /** One after the other: a second press must not look at the step that the first is taking back. */
  let turn: Promise<unknown> = Promise.resolve();
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(work);
    turn = mine.catch(() => null);
    return mine;
  }

  return {
    /** Takes back the last step of this session, and gives it. */
    async undo(stamp: Stamp): Promise<Result<HistoryStep, UndoFailure>> {
      return inTurn(async () => {
        const made = await make(history.peekUndo(), 'undo', stamp);
        if (made.ok) history.moveToUndone();
        else if (isLasting(made.failure)) history.dropUndo();
        return made;
      });
    },

    /** Makes again the step undone last, and gives it. */
    async redo(stamp: Stamp): Promise<Result<HistoryStep, UndoFailure>> {
      return inTurn(async () => {
        const made = await make(history.peekRedo(), 'redo', stamp);
        if (made.ok) history.moveToDone();
        else if (isLasting(made.failure)) history.dropRedo();
        return made;
      });
    },

    /** Puts an earlier text, or any earlier value, back in its place; this too can be undone. */
    async restore(change: Change, stamp: Stamp): Promise<Result<null, StorageFailure>> {
      return attempt(() =>
        log.run([database.table(change.table)], async (write) => {
          const from = await putAtPlace(database, change, change.field, change.from, stamp);
          write({ ...change, stamp }, [{ field: change.field, from, to: change.from }]);
          return null;
        }),
      );
    },

    history: { readState: history.readState, subscribe: history.subscribe },
  };
}

async function revert(
  database: EqualityDatabase,
  change: Change,
  direction: 'undo' | 'redo',
  stamp: Stamp,
): Promise<[field: string, from: Change['from'], to: Change['to']]> {
  const isUndo = direction === 'undo';
  if (change.field === WHOLE_RECORD) {
    const field = putAwayField(change.table);
    const to = isUndo ? stamp.at : null;
    const from = await putAtPlace(database, change, field, to, stamp);
    return [field, from, to];
  }
  const [expected, wanted] = isUndo ? [change.to, change.from] : [change.from, change.to];
  const found = await putAtPlace(database, change, change.field, wanted, stamp);
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Overtaken();
  return [change.field, found, wanted];
}
