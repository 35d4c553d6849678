import { type PeopleProfile } from '#domain/representation/reading/person-columns.ts';
import { type CountPlan, type PeopleTotals } from '#domain/representation/reading/person-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import {
  type PeopleFault,
  type PeopleReply,
  type PeopleRequest,
} from '#storage/table-file/people-messages.ts';

/** A file with one row a person, held in a worker of its own until it is closed. */
export type PeopleFile = {
  readonly profile: PeopleProfile;
  /** Counts its people. Asked again before the last answer, it answers in turn. */
  readonly count: (plan: CountPlan) => Promise<Result<PeopleTotals, PeopleFault>>;
  /** Ends the worker, and with it all that is known of the rows. */
  readonly close: () => void;
};

/**
 * Reads a CSV or .xlsx file with one row a person in a worker, so that the page stays usable and never
 * holds a row: it is told of columns and totals only, and nothing is stored.
 */
export async function openPeopleFile(file: File): Promise<Result<PeopleFile, PeopleFault>> {
  const worker = new Worker(new URL('./count-people-worker.ts', import.meta.url), {
    type: 'module',
  });
  const reply = await ask(worker, { kind: 'open', file });
  if (reply.kind !== 'opened') {
    worker.terminate();
    return fail(toFault(reply));
  }
  let last = Promise.resolve<PeopleReply>(reply);
  return succeed({
    profile: reply.profile,
    count: async (plan) => {
      // the worker's answers do not say which question they answer, so one at a time
      const asked = last.then(() => ask(worker, { kind: 'count', plan }));
      last = asked;
      const counted = await asked;
      return counted.kind === 'counted' ? succeed(counted.totals) : fail(toFault(counted));
    },
    close: () => worker.terminate(),
  });
}

function ask(worker: Worker, request: PeopleRequest): Promise<PeopleReply> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = (reply: PeopleReply) => {
      listening.abort();
      resolve(reply);
    };
    const { signal } = listening;
    worker.addEventListener('message', ({ data }: MessageEvent<PeopleReply>) => finish(data), {
      signal,
    });
    worker.addEventListener(
      'error',
      ({ message }) => {
        const detail = message || 'The worker did not start';
        finish({ kind: 'fault', fault: { kind: 'failed', detail } });
      },
      { signal },
    );
    // a worker has no origin to name; the rule is for windows
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}

function toFault(reply: PeopleReply): PeopleFault {
  return reply.kind === 'fault'
    ? reply.fault
    : { kind: 'failed', detail: `The worker answered with "${reply.kind}"` };
}
