import { type RecordPatch } from '#domain/records/record-patch.ts';
import { type Result } from '#shared/result.ts';
import {
  type AnswerPatch,
  type AnyDraft,
  joinDrafts,
  nameRecordTarget,
  nameTarget,
  type RecordDraft,
} from '#storage/draft.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';

/** How saving stands over everything typed in this page. */
export type SaveStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly savedAt: string }
  | { readonly state: 'failed'; readonly failure: StorageFailure };

type Saver = {
  /** Reads, changes and writes one answer or other record. */
  readonly save: (draft: AnyDraft) => Promise<Result<unknown, StorageFailure>>;
  /** Writes the draft without reading anything, so that it survives the page's end; whether it did. */
  readonly keepDraft: (draft: AnyDraft) => boolean;
  readonly dropDraft: (draft: AnyDraft) => Promise<void>;
};

type Queue = {
  inFlight: AnyDraft | null;
  waiting: AnyDraft | null;
  failure: StorageFailure | null;
  hasKeptDraft: boolean;
};

export type Writer = ReturnType<typeof createWriter>;

/**
 * Writes what is typed the moment it changes: one write under way a record, the newest text next,
 * and no timer (a 500 ms debounce lost text 24 times in 24). What could not be written stays here and
 * goes out with the next change or with `retry`.
 */
export function createWriter({ save, keepDraft, dropDraft }: Saver) {
  const queues = new Map<string, Queue>();
  const listeners = new Set<() => void>();
  let status: SaveStatus = { state: 'idle' };

  function publish(savedAt: string | null): void {
    status = readStatus([...queues.values()], savedAt) ?? status;
    for (const listener of listeners) listener();
  }

  async function drain(key: string, queue: Queue): Promise<void> {
    while (queue.waiting !== null) {
      const draft = queue.waiting;
      queue.inFlight = draft;
      queue.waiting = null;
      queue.failure = null;
      publish(null);
      // oxlint-disable-next-line no-await-in-loop -- one write at a time, in order, is the point
      const saved = await saveOrReport(queue, draft);
      queue.inFlight = null;
      if (!saved.ok) {
        queue.failure = saved.failure;
        queue.waiting = join(draft, queue.waiting);
        // the page may end before another try succeeds
        keepQueue(queue, keepDraft);
        publish(null);
        return;
      }
      if (queue.hasKeptDraft && queue.waiting === null) {
        queue.hasKeptDraft = false;
        // oxlint-disable-next-line no-await-in-loop -- the draft goes only after its text is safe
        await dropDraft(draft);
      }
      if (queue.waiting === null) queues.delete(key);
      publish(draft.at);
    }
  }

  /** Our own faults still throw, but only after the text is back in the queue and the page says so. */
  async function saveOrReport(queue: Queue, draft: AnyDraft): ReturnType<Saver['save']> {
    try {
      return await save(draft);
    } catch (error) {
      queue.inFlight = null;
      queue.failure = { kind: 'closed' };
      queue.waiting = join(draft, queue.waiting);
      publish(null);
      throw error;
    }
  }

  /** Puts everything not yet written into drafts, in the last moments of a page; whether all is kept. */
  function flush(): boolean {
    return [...queues.values()].map((queue) => keepQueue(queue, keepDraft)).every(Boolean);
  }

  return {
    /** Takes one change and returns at once. */
    write(draft: AnyDraft): void {
      const key = nameTarget(draft);
      const queue = queues.get(key) ?? newQueue();
      queues.set(key, queue);
      queue.waiting = queue.waiting === null ? draft : join(queue.waiting, draft);
      if (queue.inFlight === null) void drain(key, queue);
    },

    /** Tries again what could not be saved. */
    retry(): void {
      for (const [key, queue] of queues) if (queue.inFlight === null) void drain(key, queue);
    },

    flush,

    /** The change to this answer that is not in the database yet, or null. */
    readPending(assessmentId: string, unitId: string, criterionId: string): AnswerPatch | null {
      const queue = queues.get(`${assessmentId}/${unitId}/${criterionId}`);
      const draft = join(queue?.inFlight ?? null, queue?.waiting ?? null);
      return draft === null || 'table' in draft ? null : draft.patch;
    },

    /** The same for any other record; empty when all of it is in the database. */
    readPendingRecord(
      target: Pick<RecordDraft, 'assessmentId' | 'table' | 'recordId'>,
    ): RecordPatch {
      const queue = queues.get(nameRecordTarget(target));
      const draft = join(queue?.inFlight ?? null, queue?.waiting ?? null);
      return draft !== null && 'table' in draft ? draft.patch : {};
    },

    readStatus: (): SaveStatus => status,

    /** Calls the listener at each change of status; returns the way to stop. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Puts what a queue holds into a draft; true when it is kept there, or nothing was to be kept. */
function keepQueue(queue: Queue, keepDraft: Saver['keepDraft']): boolean {
  const unwritten = join(queue.inFlight, queue.waiting);
  if (unwritten === null) return true;
  queue.hasKeptDraft = true;
  return keepDraft(unwritten);
}

/** How the queues stand; null when nothing has changed since the last time. */
function readStatus(queues: readonly Queue[], savedAt: string | null): SaveStatus | null {
  const failure = queues.find((queue) => queue.failure !== null)?.failure ?? null;
  if (failure !== null) return { state: 'failed', failure };
  if (queues.some((queue) => queue.inFlight !== null)) return { state: 'saving' };
  return savedAt === null ? null : { state: 'saved', savedAt };
}

function newQueue(): Queue {
  return { inFlight: null, waiting: null, failure: null, hasKeptDraft: false };
}

function join(earlier: AnyDraft | null, later: AnyDraft | null): AnyDraft | null;
function join(earlier: AnyDraft, later: AnyDraft | null): AnyDraft;
function join(earlier: AnyDraft | null, later: AnyDraft | null): AnyDraft | null {
  if (earlier === null) return later;
  if (later === null) return earlier;
  return joinDrafts(earlier, later);
}
