import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type CountChange, findCountChanges } from '#domain/representation/count-changes.ts';
import {
  type DetailFault,
  findDetailFaults,
  findPartFaults,
  type PartFault,
} from '#domain/representation/count-disagreements.ts';
import { type CountFault, findCountFaults } from '#domain/representation/count-faults.ts';
import { type CountedPeople } from '#domain/representation/counted-people.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import {
  findPrevious,
  findSameDay,
  findSameTime,
} from '#domain/representation/headcount-partners.ts';
import { findMapping, type SchemeMapping } from '#domain/representation/scheme-mapping.ts';

/** What is wrong in a headcount, or worth a look. Percent 0–100, rates 0–1. */
export type HeadcountRemark =
  | CountFault
  | CountChange
  /** A part has more than the population it is part of, or a stage than the one it was chosen from. */
  | {
      readonly kind: 'part-above-whole' | 'stage-above-earlier';
      /** The part, or the later stage. */
      readonly populationId: string;
      /** The whole, or the earlier stage. */
      readonly ofPopulationId: string;
      readonly faults: readonly PartFault[];
    }
  /** A detailed count of the same population and time adds up to something else. */
  | {
      readonly kind: 'detail-differs';
      readonly detailedSchemeId: string;
      readonly broadSchemeId: string;
      readonly faults: readonly DetailFault[];
    };

type Records = {
  readonly populations: readonly Population[];
  readonly headcounts: readonly Headcount[];
};

/**
 * Everything to say of a headcount: by itself, beside the populations it is part of or chosen from and
 * those that are part of it or chosen from it, beside counts of the same people by other schemes, and
 * since the count before. Other populations are compared where they were counted by the same scheme,
 * in the same unit, for the same period, else on the same day. Empty for one nobody has filled in, or
 * whose population or scheme is gone.
 */
export function checkHeadcount(
  headcount: Headcount,
  { populations, headcounts }: Records,
  schemes: readonly GroupScheme[],
): HeadcountRemark[] {
  const inUse = keepInUse(populations);
  const population = inUse.find(({ id }) => id === headcount.populationId);
  const scheme = schemes.find(({ id }) => id === headcount.schemeId);
  if (population === undefined || scheme === undefined) return [];
  if (Object.keys(headcount.counts).length === 0) return [];
  const context = { headcount, population, scheme, populations, headcounts };
  const previous = findPrevious(headcount, headcounts);
  const own = toCounted(headcount, scheme, population);
  return [
    ...findCountFaults(own),
    ...inUse.flatMap((other) => [
      ...comparePopulations(population, other, context),
      ...comparePopulations(other, population, context),
    ]),
    ...schemes.flatMap((other) => compareSchemes(other, context)),
    ...(previous === null ? [] : findCountChanges(toCounted(previous, scheme, population), own)),
  ];
}

type Context = Records & {
  readonly headcount: Headcount;
  readonly population: Population;
  readonly scheme: GroupScheme;
};

function toCounted(
  { counts, statedTotal }: Headcount,
  scheme: GroupScheme,
  { countedIn }: Population,
): CountedPeople {
  return { scheme, counts, statedTotal, countedIn };
}

/** What is wrong where the one population is part of the other, or chosen from it. */
function comparePopulations(
  later: Population,
  earlier: Population,
  { headcount, headcounts, scheme }: Context,
): HeadcountRemark[] {
  const isPart = later.partOfId === earlier.id;
  if (later.id === earlier.id || (!isPart && later.followsId !== earlier.id)) return [];
  const laterCount = findSameTime(headcount, headcounts, later.id);
  const earlierCount = findSameTime(headcount, headcounts, earlier.id);
  if (laterCount === null || earlierCount === null) return [];
  if (later.countedIn !== earlier.countedIn) return [];
  const faults = findPartFaults(
    toCounted(laterCount, scheme, later),
    toCounted(earlierCount, scheme, earlier),
  );
  if (faults.length === 0) return [];
  const kind = isPart ? 'part-above-whole' : 'stage-above-earlier';
  return [{ kind, populationId: later.id, ofPopulationId: earlier.id, faults }];
}

/** What is wrong where the same people were counted by a broader or a more detailed scheme as well. */
function compareSchemes(
  otherScheme: GroupScheme,
  { headcount, headcounts, population, scheme }: Context,
): HeadcountRemark[] {
  const other =
    otherScheme.id === scheme.id ? null : findSameDay(headcount, headcounts, otherScheme.id);
  if (other === null) return [];
  const pair = [toCounted(headcount, scheme, population), scheme.id] as const;
  const otherPair = [toCounted(other, otherScheme, population), otherScheme.id] as const;
  const mapping = findMapping(scheme, otherScheme.id);
  const otherMapping = findMapping(otherScheme, scheme.id);
  return [
    ...(mapping === null ? [] : compareDetail(pair, mapping, otherPair)),
    ...(otherMapping === null ? [] : compareDetail(otherPair, otherMapping, pair)),
  ];
}

type Counted = readonly [CountedPeople, string];

function compareDetail(
  [detailed, detailedSchemeId]: Counted,
  mapping: SchemeMapping,
  [broad, broadSchemeId]: Counted,
): HeadcountRemark[] {
  const faults = findDetailFaults(detailed, mapping, broad);
  if (faults.length === 0) return [];
  return [{ kind: 'detail-differs', detailedSchemeId, broadSchemeId, faults }];
}
