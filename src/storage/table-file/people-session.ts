import { createProfiler } from '#domain/representation/reading/person-columns.ts';
import { type CountPlan, createPeopleCounter } from '#domain/representation/reading/person-rows.ts';
import {
  type PeopleFault,
  type PeopleReply,
  type PeopleRequest,
} from '#storage/table-file/people-messages.ts';
import { openPeopleRows, type PeopleRows } from '#storage/table-file/read-people-rows.ts';

/**
 * Answers what is asked of one file of people, in a worker. The rows are held here and nowhere else:
 * an answer has the names of columns, values of columns that tell nobody apart, and totals.
 */
export function createPeopleSession(): (request: PeopleRequest) => Promise<PeopleReply> {
  let rows: PeopleRows | null = null;

  async function open(file: File): Promise<PeopleReply> {
    const opened = await openPeopleRows(file);
    if (!opened.ok) return toFault(opened.failure);
    rows = opened.value;
    const profiler = createProfiler();
    const read = await rows(profiler.add);
    if (!read.ok) return toFault(read.failure);
    const profile = profiler.finish();
    return profile.ok ? { kind: 'opened', profile: profile.value } : toFault(profile.failure);
  }

  async function count(plan: CountPlan): Promise<PeopleReply> {
    if (rows === null) throw new Error('A file is opened before its people are counted');
    const counter = createPeopleCounter(plan);
    const read = await rows(counter.add);
    return read.ok ? { kind: 'counted', totals: counter.finish() } : toFault(read.failure);
  }

  return async (request) => {
    try {
      return await (request.kind === 'open' ? open(request.file) : count(request.plan));
    } catch (error) {
      const detail = error instanceof Error ? error.message : 'Unknown fault';
      return toFault({ kind: 'failed', detail });
    }
  };
}

function toFault(fault: PeopleFault): PeopleReply {
  return { kind: 'fault', fault };
}
