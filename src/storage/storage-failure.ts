import { Dexie } from 'dexie';

import { fail, type Result, succeed } from '#shared/result.ts';

/**
 * Why stored data could not be read or written. missing: no such record. unreadable: the record is
 * there but not as this app writes it; it is kept. full: no space left. closed: the browser closed
 * the database. newer: another tab or a newer app has changed the database's shape.
 */
export type StorageFailure = {
  readonly kind: 'missing' | 'unreadable' | 'full' | 'closed' | 'newer';
};

const kindByErrorName: Readonly<Record<string, StorageFailure['kind']>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  OpenFailedError: 'closed',
  AbortError: 'closed',
  TransactionInactiveError: 'closed',
  UnknownError: 'closed',
  VersionError: 'newer',
};

/** The failure behind an error of the database, or null when it is a fault of ours. */
export function readStorageFailure(error: unknown): StorageFailure | null {
  const names = error instanceof Dexie.DexieError ? [error.inner?.name, error.name] : [];
  if (error instanceof DOMException) names.push(error.name);
  for (const name of names) {
    const kind = name === undefined ? undefined : kindByErrorName[name];
    if (kind !== undefined) return { kind };
  }
  return null;
}

/** Whether the database could not be opened at all, so that waiting for it is in vain. */
export function isNeverOpened(error: unknown): boolean {
  const isClosed = error instanceof Dexie.DexieError && error.name === 'DatabaseClosedError';
  return isClosed && error.inner !== undefined;
}

/** Runs work on the database; expected failures become values, our own faults still throw. */
export async function attempt<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof FailedWork) return fail(error.failure);
    const failure = readStorageFailure(error);
    if (failure === null) throw error;
    return fail(failure);
  }
}

/** Thrown inside a transaction so that it rolls back; `attempt` turns it into its failure. */
export class FailedWork extends Error {
  readonly failure: StorageFailure;

  constructor(kind: StorageFailure['kind']) {
    super(kind);
    this.failure = { kind };
  }
}
