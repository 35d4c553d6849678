import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type GroupSchemeRecord } from '#domain/records/group-scheme-record.ts';
import { readCustomScheme } from '#domain/representation/custom-scheme.ts';
import {
  type GroupScheme,
  NOT_KNOWN,
  PREFER_NOT_TO_SAY,
} from '#domain/representation/group-scheme.ts';

/** What the two answers that say nothing of the group are called; every scheme has them. */
export const silentGroups: readonly { readonly id: string; readonly name: string }[] = [
  { id: PREFER_NOT_TO_SAY, name: 'Prefer not to say' },
  { id: NOT_KNOWN, name: 'Not known' },
];

/** Every scheme that can be counted by: those built in, then the council's own that are in use. */
export function listSchemes(records: readonly GroupSchemeRecord[]): GroupScheme[] {
  const own = keepInUse(records);
  // an own scheme may add up to another own one, so each is first read without looking further
  const plain = own.map((record) => readOwn(record, builtInSchemes));
  const known = [...builtInSchemes, ...plain];
  return [...builtInSchemes, ...own.map((record) => readOwn(record, known))];
}

function readOwn(record: GroupSchemeRecord, others: readonly GroupScheme[]): GroupScheme {
  const scheme = readCustomScheme(record, others);
  return { ...scheme, name: scheme.name || 'Group scheme without a name' };
}

/** The scheme with this id, one that was removed among them, or null. */
export function findScheme(
  records: readonly GroupSchemeRecord[],
  schemeId: string,
): GroupScheme | null {
  const all = records.map((record) => ({ ...record, removedAt: null }));
  return listSchemes(all).find((scheme) => scheme.id === schemeId) ?? null;
}
