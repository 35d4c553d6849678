import { createStore } from '#storage/store.ts';

/** The one store of this page. */
export const store = createStore();
