import { type Framework } from '#domain/framework.ts';

/**
 * What is wrong with a framework beyond its schema: ids used twice, references to nothing, an area
 * or level without a criterion. Each fault is a sentence; an empty list means it can be used.
 */
export function findFrameworkFaults(framework: Framework): string[] {
  const areaIds = new Set(framework.areas.map((area) => area.id));
  const levelNumbers = new Set(framework.levels.map((level) => level.number));
  const sourceIds = new Set(framework.sources.map((source) => source.id));
  const bases = new Set(framework.bases.map((basis) => basis.id));
  const levelOf = new Map(framework.criteria.map((item) => [item.id, item.levelNumber]));
  const tests = framework.levels.flatMap((level) => level.tests);
  const faults = [
    ...findRepeats(
      'area',
      framework.areas.map((area) => area.id),
    ),
    ...findRepeats(
      'strand',
      framework.strands.map((strand) => strand.id),
    ),
    ...findRepeats(
      'level',
      framework.levels.map((level) => `${level.number}`),
    ),
    ...findRepeats(
      'source',
      framework.sources.map((source) => source.id),
    ),
    ...findRepeats(
      'criterion or test',
      [...framework.criteria, ...tests].map((item) => item.id),
    ),
  ];
  for (const criterion of framework.criteria) {
    if (!areaIds.has(criterion.areaId)) faults.push(`${criterion.id} names an unknown area`);
    if (!levelNumbers.has(criterion.levelNumber)) {
      faults.push(`${criterion.id} names an unknown level`);
    }
  }
  for (const item of [...framework.criteria, ...tests]) {
    if (!item.sourceIds.every((id) => sourceIds.has(id))) {
      faults.push(`${item.id} names an unknown source`);
    }
    if (!bases.has(item.basis)) faults.push(`${item.id} has a basis that is not explained`);
  }
  for (const level of framework.levels) {
    for (const test of level.tests) {
      if (!test.criterionIds.every((id) => levelOf.get(id) === level.number)) {
        faults.push(`${test.id} is served by a criterion that is not of its level`);
      }
    }
    if (![...levelOf.values()].includes(level.number)) {
      faults.push(`Level ${level.number} has no criterion`);
    }
  }
  return [...faults, ...findEmptyAreas(framework)];
}

function findEmptyAreas({ areas, criteria }: Framework): string[] {
  const used = new Set(criteria.map((criterion) => criterion.areaId));
  return areas.filter(({ id }) => !used.has(id)).map(({ id }) => `Area ${id} has no criterion`);
}

function findRepeats(what: string, ids: readonly string[]): string[] {
  const repeated = new Set(ids.filter((id, position) => ids.indexOf(id) !== position));
  return [...repeated].map((id) => `The ${what} ${id} appears twice`);
}
