import * as z from 'zod/mini';

/** A SHA-256 as 64 hexadecimal digits. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
