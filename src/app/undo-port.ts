import { type UndoPort } from '#features/records/undo-bar.tsx';
import { type Result, succeed } from '#shared/result.ts';
import { type HistoryStep } from '#storage/session-history.ts';
import { type UndoFailure } from '#storage/undo.ts';

import { stampNow } from '#app/person-stamp.ts';
import { store } from '#app/store.ts';

/** Joins the undo and redo buttons to the store of this page. */
export const undoPort: UndoPort = {
  ...store.undo.history,
  undo: async () => describe(await store.undo.undo(await stampNow())),
  redo: async () => describe(await store.undo.redo(await stampNow())),
};

async function describe(
  made: Result<HistoryStep, UndoFailure>,
): Promise<Result<string, UndoFailure>> {
  if (!made.ok) return made;
  // the words for every field are not needed before something is undone
  const { describeUndone } = await import('#app/describe-undone.ts');
  return succeed(await describeUndone(made.value));
}
