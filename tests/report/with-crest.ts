import { readFileSync } from 'node:fs';

import { readCoverCrest } from '#report/crest/cover-crest.ts';

import { kitchenSink } from './kitchen-sink.ts';

/** The report with every kind of block, and a picture of tests/files/crests on its cover. */
export function withCrest(name = 'see-through.png') {
  const bytes = new Uint8Array(readFileSync(`tests/files/crests/${name}`));
  const read = readCoverCrest(
    {
      crest: {
        sha256: 'ab'.repeat(32),
        fileName: name,
        mediaType: name.endsWith('png') ? 'image/png' : 'image/jpeg',
        sizeBytes: bytes.length,
        widthPixels: 120,
        heightPixels: 144,
      },
      crestAlternative: ' A violet shield with a gold disc: Tŷ-Wŷr ',
    },
    bytes.buffer,
  );
  const [cover, ...others] = kitchenSink.blocks;
  if (read === null || cover?.kind !== 'cover') throw new Error('No crest, or no cover');
  return { ...kitchenSink, blocks: [{ ...cover, crest: read }, ...others] as const };
}
