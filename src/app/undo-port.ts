import { type UndoPort } from '#features/records/undo-bar.tsx';

import { stampNow } from '#app/person-stamp.ts';
import { store } from '#app/store.ts';

/** Joins the undo and redo buttons to the store of this page. */
export const undoPort: UndoPort = {
  ...store.undo.history,
  undo: async () => store.undo.undo(await stampNow()),
  redo: async () => store.undo.redo(await stampNow()),
};
