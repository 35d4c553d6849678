import { useParams } from 'wouter';

import { type AssessmentId } from '#domain/assessment.ts';
import { listDifferences } from '#domain/merge/merged-place.ts';
import { type PartMerge } from '#domain/merge/plan-merges.ts';
import { type Receipt } from '#domain/merge/receipt.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { ColleaguesPage } from '#features/colleagues/colleagues-page.tsx';
import { formatCount } from '#shared/format.ts';
import { fail, type Result } from '#shared/result.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { joinLoadables, useLiveRead } from '#storage/use-live-read.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { stampNow } from '#app/person-stamp.ts';
import { sendParts } from '#app/send-parts.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedColleagues stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedColleagues({ stored }: { readonly stored: StoredAssessment }) {
  const { id } = stored.assessment;
  const parts = useLiveRead(() => store.parts.list(id), [id]);
  const receipts = useLiveRead(() => store.settler.listReceipts(id), [id]);
  const places = useLiveRead(() => store.settler.listPlaces(id), [id]);
  const joined = joinLoadables({ parts, receipts, places });
  if (joined.status === 'loading') return <p className="govuk-body">Loading…</p>;
  const { value } = joined;
  return (
    <ColleaguesPage
      assessment={stored.assessment}
      units={listActiveUnits(stored.units)}
      parts={value.parts.rows}
      receipts={value.receipts.rows}
      differenceCount={listDifferences(value.places.rows).length}
      onSend={(requests) => sendParts(id, requests)}
      onPreview={async (returned) => {
        const misfit = findForeign(id, stored, returned);
        if (misfit !== null) return fail(misfit);
        return words(await store.merger.preview(id, returned, await stampNow()));
      }}
      onMerge={async (returned, files) =>
        words(await store.merger.merge(id, returned, files, await stampNow()))
      }
      onTakeBack={takeBack}
    />
  );
}

/** A part of another assessment has units that this one does not have. */
function findForeign(
  id: AssessmentId,
  { units }: StoredAssessment,
  parts: readonly PartMerge['part'][],
): string | null {
  const own = new Set(units.map((unit) => unit.id));
  const foreign = parts.filter(
    ({ head, sent }) =>
      sent.assessment.id !== id && !head.unitIds.every((unitId) => own.has(unitId)),
  );
  if (foreign.length === 0) return null;
  return `${formatCount(foreign.length, 'file')} of another assessment: ${foreign.map(({ head }) => head.sentTo).join(', ')}. Nothing has been brought in; choose again without them.`;
}

function words(
  result: Result<readonly PartMerge[], StorageFailure>,
): Result<readonly PartMerge[], string> {
  return result.ok ? result : fail(describeStorageFailure(result.failure));
}

async function takeBack(receipt: Receipt): Promise<string> {
  const taken = await store.settler.takeBack(receipt, await stampNow());
  if (!taken.ok) return describeStorageFailure(taken.failure);
  const { changes, putAway, overtaken } = taken.value;
  const left =
    overtaken.length === 0
      ? ''
      : ` ${formatCount(overtaken.length, 'change')} stayed, as somebody has written there since.`;
  return `Taken back: ${formatCount(changes.length, 'change')} and ${formatCount(putAway.length, 'new record')} of ${receipt.sentTo}.${left}`;
}
