import { type GroupScheme, type Percents } from '#domain/representation/group-scheme.ts';
import { addUpPercents, findMapping } from '#domain/representation/scheme-mapping.ts';

/**
 * The shares of a benchmark, given by its own scheme, by the groups of another: as they are, or added
 * up where its own scheme is the more detailed one; null when they cannot be.
 */
export function readBenchmarkShares(
  percents: Percents,
  ownScheme: GroupScheme,
  wantedSchemeId: string,
): Percents | null {
  if (ownScheme.id === wantedSchemeId) return percents;
  const mapping = findMapping(ownScheme, wantedSchemeId);
  return mapping === null ? null : addUpPercents(percents, mapping);
}
