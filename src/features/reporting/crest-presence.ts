import { type CrestPresence } from '#content/identity-words.ts';
import { readCrestImage } from '#report/crest/read-crest-image.ts';

/** How the bytes of a crest stand: null is "missing", what is no picture to be shown "unreadable". */
export function readCrestPresence(bytes: ArrayBuffer | null): CrestPresence {
  if (bytes === null) return 'missing';
  return readCrestImage(new Uint8Array(bytes)).ok ? 'shown' : 'unreadable';
}
