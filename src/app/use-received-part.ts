import { type AssessmentId } from '#domain/assessment.ts';
import { type PartRow } from '#domain/merge/part-row.ts';
import { type Loadable, useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';

/** The part that an assessment in this browser is, or null where it is a whole one. */
export function useReceivedPart(id: AssessmentId): Loadable<PartRow | null> {
  return useLiveRead(async () => {
    const { rows } = await store.parts.list(id);
    return rows.find(({ role }) => role === 'received') ?? null;
  }, [id]);
}
