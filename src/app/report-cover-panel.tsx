import { type Framework } from '#domain/framework.ts';
import { prepareCrest } from '#features/assessments/prepare-crest.ts';
import { ReportCoverFields } from '#features/assessments/report-cover-fields.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { stampNow } from '#app/person-stamp.ts';
import { readCrestBytes } from '#app/read-crest-bytes.ts';
import { RecordHistoryPanel } from '#app/record-history-panel.tsx';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';
import { useDraftsRecovered } from '#app/use-drafts-recovered.ts';
import { useRecordPort } from '#app/use-record-port.ts';

type ReportCoverPanelProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
};

const identityPlaces = ['crest', 'crestAlternative', 'accentColour'];

/** How reports look, joined to the store, with its history. */
export function ReportCoverPanel({ stored, framework }: ReportCoverPanelProps) {
  const { assessment } = stored;
  const { id, crest } = assessment;
  const isReady = useDraftsRecovered();
  const { port } = useRecordPort(id, 'assessments', id);
  const bytes = useLiveRead(() => readCrestBytes(crest), [crest?.sha256]);
  if (!isReady || bytes.status === 'loading') return null;
  return (
    <>
      <ReportCoverFields
        assessment={assessment}
        crestBytes={bytes.value}
        port={port}
        onChoose={async (file) => {
          const prepared = await prepareCrest(file, canShow);
          if (!prepared.ok) return prepared.failure;
          const set = await store.crests.set(id, prepared.value, await stampNow());
          return set.ok ? null : describeStorageFailure(set.failure);
        }}
        onRemove={async () => {
          const set = await store.crests.set(id, null, await stampNow());
          return set.ok ? null : describeStorageFailure(set.failure);
        }}
      />
      <RecordHistoryPanel
        stored={stored}
        framework={framework}
        recordId={id}
        places={identityPlaces}
      />
    </>
  );
}

/** Whether the browser can show the picture. */
async function canShow(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}
