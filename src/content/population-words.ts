import { populationFields } from '#content/record-fields/population-fields.ts';
import { type Population } from '#domain/records/population.ts';

const kinds = populationFields.flatMap((field) =>
  field.kind === 'choice' && field.name === 'kind' ? field.options : [],
);

/** What a kind of population is called. */
export function namePopulationKind(kind: Population['kind']): string {
  return kinds.find(({ value }) => value === kind)?.label ?? kind;
}

/** What a population is called, also while it has no name. */
export function namePopulation(population: Pick<Population, 'name'>): string {
  return population.name.trim() || 'Population without a name';
}

export const populationKindOptions = kinds;
