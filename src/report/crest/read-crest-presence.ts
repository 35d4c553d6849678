import { readCrestImage } from '#report/crest/read-crest-image.ts';

/** How the bytes of a crest stand: null is "missing", what is no picture to be shown "unreadable". */
export function readCrestPresence(bytes: ArrayBuffer | null): 'shown' | 'missing' | 'unreadable' {
  if (bytes === null) return 'missing';
  return readCrestImage(new Uint8Array(bytes)).ok ? 'shown' : 'unreadable';
}
