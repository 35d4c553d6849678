import { type Assessment } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';

/** What in an assessment this app's framework cannot make sense of. */
export type FrameworkMisfit =
  | { readonly kind: 'other-version'; readonly version: string }
  | { readonly kind: 'no-such-level'; readonly levelNumber: number }
  | { readonly kind: 'no-such-strand'; readonly strandId: string };

type Fitted = Pick<Assessment, 'frameworkVersion' | 'levelAimedFor' | 'strandIds'>;

/** The first misfit between an assessment and the framework of its id, or null when all fits. */
export function findFrameworkMisfit(
  assessment: Fitted,
  framework: Framework,
): FrameworkMisfit | null {
  const { frameworkVersion, levelAimedFor } = assessment;
  if (!isVersionUpTo(frameworkVersion, framework.version)) {
    return { kind: 'other-version', version: frameworkVersion };
  }
  if (!framework.levels.some((level) => level.number === levelAimedFor)) {
    return { kind: 'no-such-level', levelNumber: levelAimedFor };
  }
  const strandIds = new Set(framework.strands.map((strand) => strand.id));
  const unknown = assessment.strandIds.find((strandId) => !strandIds.has(strandId));
  return unknown === undefined ? null : { kind: 'no-such-strand', strandId: unknown };
}

/** Whether version `candidate` is `limit` or older. A version not of the form 1.2.3 is never. */
export function isVersionUpTo(candidate: string, limit: string): boolean {
  const candidateParts = readVersion(candidate);
  const limitParts = readVersion(limit);
  if (candidateParts === null || limitParts === null) return false;
  const differing = candidateParts.findIndex((part, place) => part !== limitParts[place]);
  if (differing === -1) return true;
  return (candidateParts[differing] ?? 0) < (limitParts[differing] ?? 0);
}

function readVersion(version: string): readonly number[] | null {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : null;
}
