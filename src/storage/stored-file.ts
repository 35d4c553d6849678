import * as z from 'zod/mini';

import { sha256Schema } from '#domain/sha256.ts';

/** The bytes of an evidence file or a crest. ArrayBuffer, because Safari loses Blobs. */
export const storedFileSchema = z.strictObject({
  sha256: sha256Schema,
  bytes: z.instanceof(ArrayBuffer),
  mediaType: z.string(),
  sizeBytes: z.int().check(z.nonnegative()),
});
export type StoredFile = z.infer<typeof storedFileSchema>;
