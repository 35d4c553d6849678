import { type Crest } from '#domain/report-identity.ts';

import { store } from '#app/store.ts';

/** The bytes of a crest; null when there is none, or they are not in this browser. */
export async function readCrestBytes(crest: Crest | null): Promise<ArrayBuffer | null> {
  if (crest === null) return null;
  const file = await store.files.read(crest.sha256);
  return file.ok ? file.value.bytes : null;
}
