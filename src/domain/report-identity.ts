import * as z from 'zod/mini';

import { sha256Schema } from '#domain/sha256.ts';

/** A picture on a cover is 55 mm wide at most, which 2,000 pixels fill three times over. */
export const CREST_MAX_SIDE_PIXELS = 2000;
export const CREST_MAX_BYTES = 1024 * 1024;
export const IDENTITY_TEXT_MAX_CHARACTERS = 300;

/** The picture of a council: its bytes are kept with the evidence files, by their SHA-256. */
export const crestSchema = z.strictObject({
  sha256: sha256Schema,
  fileName: z.string().check(z.maxLength(300)),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  sizeBytes: z.int().check(z.positive(), z.maximum(CREST_MAX_BYTES)),
  widthPixels: z.int().check(z.positive(), z.maximum(CREST_MAX_SIDE_PIXELS)),
  heightPixels: z.int().check(z.positive(), z.maximum(CREST_MAX_SIDE_PIXELS)),
});
export type Crest = z.infer<typeof crestSchema>;
