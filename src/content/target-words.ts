import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { namePopulation } from '#content/population-words.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { type RecordsByKind } from '#domain/records/record-kinds.ts';
import { nameGroup } from '#content/name-group.ts';
import { formatDay } from '#shared/format.ts';

type Records = Pick<RecordsByKind, 'populations' | 'groupSchemes'>;

/** Whom a target is about: "All employees: Disabled". */
export function nameTarget(target: RepresentationTarget, records: Records): string {
  const population = records.populations.find(({ id }) => id === target.populationId);
  const scheme = findScheme(records.groupSchemes, target.schemeId);
  const whose =
    population === undefined ? 'A population not here any more' : namePopulation(population);
  const group = scheme === null ? target.groupId : nameGroup(scheme, target.groupId);
  return `${whose}: ${group}`;
}

/** What is aimed for: "8% of those who said, by 31 March 2031"; "Not set yet" while it has no value. */
export function describeAim({ value, valueKind, day }: RepresentationTarget): string {
  if (value === null) return 'Not set yet';
  const by = day === null ? 'no date yet' : `by ${formatDay(day)}`;
  return `${formatTargetValue(value, valueKind)}, ${by}`;
}

/** A target's or a milestone's value as its kind is written. */
export function formatTargetValue(value: number, kind: RepresentationTarget['valueKind']): string {
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return kind === 'share' ? `${figure}%` : `${figure} people`;
}
