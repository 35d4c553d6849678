import { useParams } from 'wouter';

import { ReportPage } from '#features/reporting/report-page.tsx';
import { renderReport } from '#features/reporting/render-report.ts';
import { saveFile } from '#ui/save-file.ts';

import { SnapshotGate } from '#app/snapshot-gate.tsx';

/** The report of one assessment. */
export function Component() {
  const { assessmentId } = useParams<{ assessmentId: string }>();
  return (
    <SnapshotGate assessmentId={assessmentId}>
      {(stored, framework, snapshots) => (
        <ReportPage
          record={{ ...stored, snapshots: snapshots.rows }}
          framework={framework}
          unreadableCount={stored.unreadable.length + snapshots.unreadable.length}
          render={renderReport}
          onSave={(name, bytes) => saveFile(name, bytes, 'application/pdf')}
          readNow={() => new Date().toISOString()}
        />
      )}
    </SnapshotGate>
  );
}
