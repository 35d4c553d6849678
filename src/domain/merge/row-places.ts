import { type Change } from '#domain/change.ts';

type Json = Change['to'];
export type Row = Readonly<Record<string, unknown>>;

/** What a row says of itself, not of its subject: never merged place by place. */
const stampFields: ReadonlySet<string> = new Set([
  'id',
  'assessmentId',
  'unitId',
  'criterionId',
  'createdAt',
  'updatedAt',
  'updatedBy',
]);

/**
 * Every place of a row that holds something, as `record-patch.ts` names places, with what is there:
 * a set has a place a member (`strandIds+race`, true), a list of items one an item (`log[id]`, the
 * whole item), a keyed collection one an entry. The ids of an answer (unit and criterion) are no places;
 * those of other records, such as an action's unit, are.
 */
export function listPlaces(row: Row): ReadonlyMap<string, Json> {
  const places = new Map<string, Json>();
  const isAnswer = 'criterionId' in row;
  for (const [field, value] of Object.entries(row)) {
    const isStamp = stampFields.has(field) && (isAnswer || field !== 'unitId');
    if (!isStamp) addPlaces(places, field, value);
  }
  return places;
}

function addPlaces(places: Map<string, Json>, field: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const member of value) {
      if (typeof member === 'string') places.set(`${field}+${member}`, true);
      else if (isItem(member)) places.set(`${field}[${member.id}]`, toJson(member));
      else throw new Error(`a list that is neither a set nor items: ${field}`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [entry, held] of Object.entries(value))
      places.set(`${field}.${entry}`, toJson(held));
  } else {
    places.set(field, toJson(value));
  }
}

/** What stands at a place that a row does not have: false for a member of a set, null for the rest. */
export function emptyAt(place: string): Json {
  return place.includes('+') && !place.includes('[') ? false : null;
}

/** The same text for the same JSON, whatever the order of its keys. */
export function writeCanonically(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

function isItem(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}

function toJson(value: unknown): Json {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- rows hold nothing but JSON
  return (value ?? null) as Json;
}
