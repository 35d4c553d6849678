import * as z from 'zod/mini';

/**
 * Changes to one record, each under the place it changes, so that two tabs or two people who change
 * different places both keep their change:
 * `title` sets a field; `strandIds+race` (true or false) puts a member in a set or takes it out;
 * `readings[id]` adds an item (the item itself) or takes it away (null);
 * `readings[id].note` sets one field of an item;
 * `strandVerdicts.race` sets one entry of a keyed collection, or takes it away (null).
 */
export const recordPatchSchema = z.record(
  z.string().check(z.minLength(1), z.maxLength(300)),
  z.json(),
);
export type RecordPatch = z.infer<typeof recordPatchSchema>;
type Json = RecordPatch[string];
type Row = Readonly<Record<string, unknown>>;

type Place =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'entry'; readonly field: string; readonly entry: string }
  | { readonly kind: 'member'; readonly field: string; readonly member: string }
  | { readonly kind: 'item'; readonly field: string; readonly itemId: string }
  | {
      readonly kind: 'item-field';
      readonly field: string;
      readonly itemId: string;
      readonly sub: string;
    };

function readPlace(key: string): Place {
  const item = /^(\w+)\[([^\]]+)\](?:\.(\w+))?$/.exec(key);
  if (item !== null) {
    const [, field = '', itemId = '', sub] = item;
    return sub === undefined
      ? { kind: 'item', field, itemId }
      : { kind: 'item-field', field, itemId, sub };
  }
  const plus = key.indexOf('+');
  if (plus > 0) return { kind: 'member', field: key.slice(0, plus), member: key.slice(plus + 1) };
  const dot = key.indexOf('.');
  if (dot > 0) return { kind: 'entry', field: key.slice(0, dot), entry: key.slice(dot + 1) };
  return { kind: 'field', field: key };
}

/** What stands at a place now, as a patch would write it; null where there is nothing. */
export function readAtPlace(row: Row, key: string): Json {
  const place = readPlace(key);
  switch (place.kind) {
    case 'field':
      return toJson(row[place.field]);
    case 'entry':
      return toJson(readEntries(row, place.field)[place.entry]);
    case 'member':
      return readList(row, place.field).includes(place.member);
    case 'item':
      return toJson(findItem(row, place.field, place.itemId));
    case 'item-field':
      return toJson(findItem(row, place.field, place.itemId)?.[place.sub]);
  }
}

/** The row with the patch applied. A change to an item that is gone changes nothing. */
export function applyRecordPatch(row: Row, patch: RecordPatch): Row {
  let next = row;
  for (const [key, value] of Object.entries(patch))
    next = applyAtPlace(next, readPlace(key), value);
  return next;
}

function applyAtPlace(row: Row, place: Place, value: Json): Row {
  const list = readList(row, place.field);
  switch (place.kind) {
    case 'field':
      return { ...row, [place.field]: value };
    case 'entry': {
      const { [place.entry]: _old, ...others } = readEntries(row, place.field);
      const entries = value === null ? others : { ...others, [place.entry]: value };
      return { ...row, [place.field]: entries };
    }
    case 'member': {
      const others = list.filter((member) => member !== place.member);
      return { ...row, [place.field]: value === true ? [...others, place.member] : others };
    }
    case 'item': {
      const has = list.some((item) => isItem(item, place.itemId));
      const kept = list.filter((item) => value !== null || !isItem(item, place.itemId));
      const changed = kept.map((item) => (isItem(item, place.itemId) ? value : item));
      return { ...row, [place.field]: value === null || has ? changed : [...changed, value] };
    }
    case 'item-field':
      return {
        ...row,
        [place.field]: list.map((item) =>
          isItem(item, place.itemId) ? { ...item, [place.sub]: value } : item,
        ),
      };
  }
}

function readList(row: Row, field: string): readonly unknown[] {
  const list = row[field];
  return Array.isArray(list) ? list : [];
}

function readEntries(row: Row, field: string): Row {
  const entries = row[field];
  return typeof entries === 'object' && entries !== null ? { ...entries } : {};
}

function findItem(row: Row, field: string, itemId: string): Row | undefined {
  return readList(row, field).find((item) => isItem(item, itemId));
}

function isItem(item: unknown, itemId: string): item is Row {
  return typeof item === 'object' && item !== null && 'id' in item && item.id === itemId;
}

function toJson(value: unknown): Json {
  return value === undefined ? null : (recordPatchSchema.parse({ value })['value'] ?? null);
}
