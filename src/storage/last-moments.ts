import { type AnyDraft, draftSchema, nameTarget, recordDraftSchema } from '#storage/draft.ts';

const PREFIX = 'equality-standard draft ';

export type LastMoments = ReturnType<typeof createLastMoments>;

/**
 * Keeps drafts in the browser's own small store, which is written at once. A page that is being
 * left cannot wait for IndexedDB: Chromium drops a transaction that still waits for another's disk
 * write (seen here: 3 of 25 reloads lost the last letters). `storage` is null where there is none.
 */
export function createLastMoments(storage: Storage | null = findLocalStorage()) {
  return {
    /** Whether the draft is kept: not where the store is missing, full or forbidden. */
    keep(draft: AnyDraft): boolean {
      try {
        storage?.setItem(PREFIX + nameTarget(draft), JSON.stringify(draft));
        return storage !== null;
      } catch {
        return false;
      }
    },

    drop(draft: AnyDraft): void {
      try {
        storage?.removeItem(PREFIX + nameTarget(draft));
      } catch {
        // forbidden, so nothing was kept either
      }
    },

    /** The drafts kept, as text turned back into whatever it says; what is unreadable is left out. */
    list(): AnyDraft[] {
      try {
        return Object.keys(storage ?? {})
          .filter((key) => key.startsWith(PREFIX))
          .flatMap((key) => parseDraft(storage?.getItem(key) ?? ''));
      } catch {
        return [];
      }
    },
  };
}

function parseDraft(text: string): AnyDraft[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  const draft = draftSchema.safeParse(content);
  if (draft.success) return [draft.data];
  const recordDraft = recordDraftSchema.safeParse(content);
  return recordDraft.success ? [recordDraft.data] : [];
}

function findLocalStorage(): Storage | null {
  try {
    // not there in workers and in Node; reading it throws where the browser forbids it
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
