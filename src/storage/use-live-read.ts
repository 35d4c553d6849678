import { useLiveQuery } from 'dexie-react-hooks';

export type Loadable<Value> =
  { readonly status: 'loading' } | { readonly status: 'done'; readonly value: Value };

/** Follows what `read` reads; renders again whenever any tab changes it. */
export function useLiveRead<Value>(
  read: () => Promise<Value>,
  dependencies: readonly unknown[],
): Loadable<Value> {
  const value = useLiveQuery(async () => ({ read: await read() }), [...dependencies]);
  return value === undefined ? { status: 'loading' } : { status: 'done', value: value.read };
}
