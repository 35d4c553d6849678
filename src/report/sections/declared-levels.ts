import { type Declaration } from '#domain/declaration.ts';
import { formatDay } from '#shared/format.ts';

import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevel, namePerson } from '#report/sections/report-words.ts';

/** The standing declaration of this kind (and level, when given) decided last, or null. */
export function findLatestDeclaration(
  declarations: readonly Declaration[],
  kind: Declaration['kind'],
  levelNumber?: number,
): Declaration | null {
  const standing = declarations
    .filter((row) => row.kind === kind && row.withdrawnAt === null)
    .filter((row) => levelNumber === undefined || row.levelNumber === levelNumber);
  return sortByDay(standing).at(-1) ?? null;
}

/** Declarations from the earliest decision to the latest; on one day, in the order written down. */
export function sortByDay(declarations: readonly Declaration[]): Declaration[] {
  return declarations.toSorted((a, b) => {
    const [first, second] = [readSortKey(a), readSortKey(b)];
    return first < second ? -1 : Number(first > second);
  });
}

function readSortKey(row: Declaration): string {
  return `${row.decidedOn} ${row.createdAt}`;
}

/** The declared or verified level in words with who and when, or `whenNone`. */
export function describeLatest(
  facts: ReportFacts,
  kind: Declaration['kind'],
  whenNone: string,
): string {
  const latest = findLatestDeclaration(facts.declarations, kind);
  if (latest === null) return whenNone;
  const level = nameLevel(facts.framework, latest.levelNumber);
  const act = kind === 'declared' ? 'approved' : 'verified';
  const who = namePerson(latest.byName, latest.byRole);
  return `${level} (${act} by ${who}, ${formatDay(latest.decidedOn)})`;
}
