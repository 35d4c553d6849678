import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { ReportPage } from '#features/reporting/report-page.tsx';
import { renderReport } from '#features/reporting/render-report.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { saveFile } from '#ui/save-file.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useSnapshots } from '#app/use-snapshots.ts';

/** The report of one assessment. */
export function Component() {
  const { assessmentId } = useParams<{ assessmentId: string }>();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => <LoadedReport stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

type LoadedReportProps = { readonly stored: StoredAssessment; readonly framework: Framework };

function LoadedReport({ stored, framework }: LoadedReportProps) {
  const snapshots = useSnapshots(stored.assessment.id);
  if (snapshots === null) return <p className="govuk-body">Loading the snapshots…</p>;
  return (
    <ReportPage
      record={{ ...stored, snapshots }}
      framework={framework}
      unreadableCount={stored.unreadable.length}
      render={renderReport}
      onSave={(name, bytes) => saveFile(name, bytes, 'application/pdf')}
      readNow={() => new Date().toISOString()}
    />
  );
}
