import {
  describeCountChange,
  describeCountFault,
  describeDetailFault,
  describePartFault,
} from '#content/count-words.ts';
import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { nameGroup } from '#content/name-group.ts';
import { namePopulation } from '#content/population-words.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { findCountChanges } from '#domain/representation/count-changes.ts';
import { findDetailFaults, findPartFaults } from '#domain/representation/count-disagreements.ts';
import { findCountFaults } from '#domain/representation/count-faults.ts';
import { listHeadcounts, nameHeadcount } from '#domain/representation/counted.ts';
import { type CountedPeople } from '#domain/representation/counted-people.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { findMapping } from '#domain/representation/scheme-mapping.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type Records = StoredAssessment['records'];

/** What there is to check in one count. */
export type CountRemarks = {
  readonly headcountId: string;
  readonly period: string;
  readonly sentences: readonly string[];
};

/** What there is to check in the counts of a population by one scheme; counts without any are left out. */
export function listCountRemarks(
  population: Population,
  scheme: GroupScheme,
  headcounts: readonly Headcount[],
  records: Records,
): CountRemarks[] {
  const nameOf = (groupId: string) => nameGroup(scheme, groupId);
  const toCounted = ({ counts, statedTotal }: Headcount): CountedPeople => {
    return { scheme, counts, statedTotal, countedIn: population.countedIn };
  };
  return headcounts.flatMap((headcount, index) => {
    const counted = toCounted(headcount);
    const before = headcounts.slice(0, index).findLast((each) => isFilled(each));
    const changes =
      before === undefined || !isFilled(headcount)
        ? []
        : findCountChanges(toCounted(before), counted);
    const sentences = [
      ...findCountFaults(counted).map((fault) => describeCountFault(fault, nameOf)),
      ...changes.map((change) => describeCountChange(change, nameOf)),
      ...listWholeFaults(population, headcount, counted, records).map(({ fault, wholeName }) =>
        describePartFault(fault, wholeName, nameOf),
      ),
      ...listDetails(headcount, scheme, counted, records),
    ];
    const period = nameHeadcount(headcount) ?? 'No period';
    return sentences.length === 0 ? [] : [{ headcountId: headcount.id, period, sentences }];
  });
}

function isFilled({ counts }: Headcount): boolean {
  return Object.keys(counts).length > 0;
}

/** Where this count has more than the population it is part of, or the stage it was chosen from. */
function listWholeFaults(
  { partOfId, followsId }: Population,
  headcount: Headcount,
  counted: CountedPeople,
  records: Records,
) {
  const { schemeId, day, period } = headcount;
  return keepInUse(records.populations)
    .filter(({ id }) => id === partOfId || id === followsId)
    .flatMap((whole) => {
      const same = listHeadcounts(records.headcounts, { populationId: whole.id, schemeId }).find(
        (each) =>
          (day !== null && each.day === day) ||
          (period.trim() !== '' && each.period.trim() === period.trim()),
      );
      if (same === undefined || whole.countedIn !== counted.countedIn) return [];
      const { counts, statedTotal } = same;
      const faults = findPartFaults(counted, { ...counted, counts, statedTotal });
      return faults.map((fault) => ({ fault, wholeName: namePopulation(whole) }));
    });
}

/** Where a broad count of the same people on the same day says something else. */
function listDetails(
  { populationId, day }: Headcount,
  scheme: GroupScheme,
  counted: CountedPeople,
  records: Records,
): string[] {
  if (day === null) return [];
  return scheme.mappings.flatMap(({ schemeId }) => {
    const broad = findScheme(records.groupSchemes, schemeId);
    const mapping = findMapping(scheme, schemeId);
    const same = listHeadcounts(records.headcounts, { populationId, schemeId }).find(
      (each) => each.day === day,
    );
    if (broad === null || mapping === null || same === undefined) return [];
    const { counts, statedTotal } = same;
    const other = { scheme: broad, counts, statedTotal, countedIn: counted.countedIn };
    return findDetailFaults(counted, mapping, other).map((fault) =>
      describeDetailFault(fault, broad.name, (id) => nameGroup(broad, id)),
    );
  });
}
