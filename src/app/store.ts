import { attempt } from '#storage/storage-failure.ts';
import { createStore } from '#storage/store.ts';

/** The one store of this page. */
export const store = createStore();

/** Settles once text left behind by the last page is back in its answers; answering waits for it. */
export const draftsRecovered = attempt(() => store.drafts.recover());
