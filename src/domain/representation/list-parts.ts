import { type SchemeMapping } from '#domain/representation/scheme-mapping.ts';

/** The detailed groups that make up a broad one, by a mapping; empty for one it does not have. */
export function listParts({ groups }: SchemeMapping, broadId: string): string[] {
  return Object.entries(groups).flatMap(([id, place]) => (place === broadId ? [id] : []));
}
