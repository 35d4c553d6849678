import { useMemo, useRef } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';

import { isNeverOpened } from '#storage/storage-failure.ts';

export type Loadable<Value> =
  { readonly status: 'loading' } | { readonly status: 'done'; readonly value: Value };

/**
 * Follows what `read` reads; renders again whenever any tab changes it, and is the same until then.
 * Throws when the database cannot be opened; once something has been read, that stays instead.
 */
export function useLiveRead<Value>(
  read: () => Promise<Value>,
  dependencies: readonly unknown[],
): Loadable<Value> {
  const isRead = useRef(false);
  const value = useLiveQuery(async () => {
    try {
      const done = { read: await read() };
      isRead.current = true;
      return done;
    } catch (error) {
      // Dexie would go on waiting for a database that is closed
      if (isRead.current || !isNeverOpened(error)) throw error;
      return { error };
    }
  }, [...dependencies]);
  if (value !== undefined && 'error' in value) throw value.error;
  return useMemo(
    () => (value === undefined ? { status: 'loading' } : { status: 'done', value: value.read }),
    [value],
  );
}

type Parts = Readonly<Record<string, Loadable<unknown>>>;
type Joined<Of extends Parts> = {
  readonly [Name in keyof Of]: Of[Name] extends Loadable<infer Value> ? Value : never;
};

/** Several that are followed separately as one, loading until all of them are read. */
export function joinLoadables<Of extends Parts>(parts: Of): Loadable<Joined<Of>> {
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part.status === 'loading') return { status: 'loading' };
    values[name] = part.value;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value is that of its part
  return { status: 'done', value: values as Joined<Of> };
}
