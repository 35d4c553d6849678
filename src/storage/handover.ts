import { type EqualityDatabase } from '#storage/database.ts';

/**
 * How this page stands to the database when versions of the app meet. given-up: a newer version in
 * another tab has it now. blocked: this page waits for an older one to let go.
 */
export type HandoverState = 'none' | 'given-up' | 'blocked';

/**
 * Lets a newer version in another tab have the database: keeps what is being typed first, then closes
 * and says so. Should the newer one fail, the next read opens it again.
 */
export function createHandover(database: EqualityDatabase, keepTyping: () => void) {
  const listeners = new Set<() => void>();
  let state: HandoverState = 'none';

  function publish(next: HandoverState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  database.on('versionchange', ({ newVersion }) => {
    // another tab deletes the database: Dexie's own answer will do
    if (newVersion === null) return true;
    keepTyping();
    database.close({ disableAutoOpen: false });
    publish('given-up');
    return false;
  });
  database.on('blocked', () => publish('blocked'));
  database.on('ready', () => publish('none'), true);

  return {
    readState: (): HandoverState => state,
    /** Calls the listener at each change; returns the way to stop. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
