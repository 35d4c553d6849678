import { useParams } from 'wouter';

import { ReportPage } from '#features/reporting/report-page.tsx';
import { renderReport } from '#features/reporting/render-report.ts';
import { saveFile } from '#ui/save-file.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';

/** The report of one assessment. */
export function Component() {
  const { assessmentId } = useParams<{ assessmentId: string }>();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => (
        <ReportPage
          record={stored}
          framework={framework}
          unreadableCount={stored.unreadable.length}
          render={renderReport}
          onSave={(name, bytes) => saveFile(name, bytes, 'application/pdf')}
          readNow={() => new Date().toISOString()}
        />
      )}
    </AssessmentGate>
  );
}
