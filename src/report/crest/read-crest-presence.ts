import { readStoredCrest } from '#report/crest/read-stored-crest.ts';

/** How the bytes of a crest stand: null is "missing", what is no picture to be shown "unreadable". */
export function readCrestPresence(bytes: ArrayBuffer | null): 'shown' | 'missing' | 'unreadable' {
  if (bytes === null) return 'missing';
  return readStoredCrest(bytes).ok ? 'shown' : 'unreadable';
}
