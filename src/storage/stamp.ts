import { v7 } from 'uuid';

/** Who makes a change, and when; repositories never look at the clock themselves. */
export type Stamp = {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly by: string;
};

/** A new id, sortable by the time it was made (UUID version 7). */
export function createId(): string {
  return v7();
}
