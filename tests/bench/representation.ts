import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { type GroupScheme, type Headcounts } from '#domain/representation/group-scheme.ts';
import { readProfile } from '#domain/representation/profile.ts';

const RUNS = 15;
const POPULATIONS = 60;
const YEARS = 5;
const SCHEME_ID = 'ethnic-group-2021-19';

/**
 * Profiles of 60 populations × 19 groups × 5 years of up to 10,000 people, combinations and tests
 * among them, against a floor in the same run: one pass over the same counts that only works out each
 * group's share. Milliseconds: the very first run, then the median.
 */
export async function run(): Promise<object> {
  const scheme = builtInSchemes.find(({ id }) => id === SCHEME_ID);
  if (scheme === undefined) throw new Error('The scheme is built in');
  const counts = Array.from({ length: POPULATIONS * YEARS }, (_, place) =>
    makeCounts(scheme, place),
  );
  const benchmark = Object.fromEntries(
    scheme.groups.map(({ id }, index) => [id, index === 0 ? 64 : 2]),
  );
  const profile = () =>
    counts.map((each) =>
      readProfile({ scheme, counts: each, benchmark, statedTotal: null, countedIn: 'people' }),
    );
  const firstRunMs = measure(profile);
  const profileMs = measureMedian(profile);
  const floorMs = measureMedian(() => counts.map((each) => readShares(scheme, each)));
  return {
    groupProfiles: counts.length * scheme.groups.length,
    combinationProfiles: counts.length * scheme.combinations.length,
    firstRunMs,
    profileMs,
    floorMs,
    ratioToFloor: profileMs / floorMs,
    targetMs: 100,
  };
}

/** Between 50 and 10,000 people, most in the first group, the others near and far from 2%. */
function makeCounts({ groups }: GroupScheme, place: number): Headcounts {
  const size = 50 + ((place * 677) % 9950);
  const figures = groups.map(({ id }, index) => {
    const spread = ((place * 31 + index * 17) % 40) / 1000;
    return [id, Math.round(size * (index === 0 ? 0.6 : spread))] as const;
  });
  return Object.fromEntries([
    ...figures,
    ['prefer-not-to-say', Math.round(size / 30)],
    ['not-known', Math.round(size / 12)],
  ]);
}

function readShares({ groups }: GroupScheme, counts: Headcounts): number[] {
  let known = 0;
  for (const { id } of groups) known += counts[id] ?? 0;
  return groups.map(({ id }) => (counts[id] ?? 0) / known);
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureMedian(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => measure(work));
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
