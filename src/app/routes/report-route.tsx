import { type ReactNode } from 'react';
import { useParams } from 'wouter';

import { type AssessmentId } from '#domain/assessment.ts';
import { type DisclosureRule, disclosureRuleSchema } from '#domain/disclosure/disclosure-rule.ts';
import { ReportPage } from '#features/reporting/report-page.tsx';
import { readChoices, writeChoices } from '#features/reporting/kept-choices.ts';
import { renderReport } from '#features/reporting/render-report.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { useLiveRead } from '#storage/use-live-read.ts';
import { saveFile } from '#ui/save-file.ts';

import { readCrestBytes } from '#app/read-crest-bytes.ts';
import { stampNow } from '#app/person-stamp.ts';
import { SnapshotGate } from '#app/snapshot-gate.tsx';
import { store } from '#app/store.ts';

/** The report of one assessment. */
export function Component() {
  const { assessmentId } = useParams<{ assessmentId: string }>();
  const kept = useLiveRead(() => store.settings.read('reportChoices'), []);
  const last = `lastDisclosure ${assessmentId}` as const;
  const lastRule = useLiveRead(() => store.settings.read(last), [last]);
  if (kept.status === 'loading' || lastRule.status === 'loading')
    return <p className="govuk-body">Loading…</p>;
  return (
    <SnapshotGate assessmentId={assessmentId}>
      {(stored, framework, snapshots) => (
        <CrestedReport stored={stored}>
          {(crestBytes) => (
            <ReportPage
              record={{ ...stored, snapshots: snapshots.rows, crestBytes }}
              framework={framework}
              unreadableCount={stored.unreadable.length + snapshots.unreadable.length}
              render={renderReport}
              keptChoices={readChoices(kept.value)}
              onChoose={(choices) =>
                void store.settings.save('reportChoices', writeChoices(choices))
              }
              lastRule={readRule(lastRule.value)}
              onMade={(rule) => void store.settings.save(last, JSON.stringify(rule))}
              onSave={saveFile}
              readData={() => readData(stored.assessment.id)}
              readNow={() => new Date().toISOString()}
            />
          )}
        </CrestedReport>
      )}
    </SnapshotGate>
  );
}

type CrestedReportProps = {
  readonly stored: StoredAssessment;
  readonly children: (crestBytes: ArrayBuffer | null) => ReactNode;
};

/** Reads the crest before the report is shown. */
function CrestedReport({ stored, children }: CrestedReportProps) {
  const { crest } = stored.assessment;
  const bytes = useLiveRead(() => readCrestBytes(crest), [crest?.sha256]);
  return bytes.status === 'loading' ? (
    <p className="govuk-body">Loading…</p>
  ) : (
    children(bytes.value)
  );
}

/** The rule as it was kept; null when none was, or it cannot be read. */
function readRule(kept: string): DisclosureRule | null {
  if (kept === '') return null;
  try {
    return disclosureRuleSchema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** The assessment as a saved copy has it; throws when the storage cannot be read. */
async function readData(id: AssessmentId): Promise<string> {
  const copied = await store.copier.copyOut(id, await stampNow());
  if (!copied.ok) throw new Error(copied.failure.kind);
  return JSON.stringify(copied.value.file);
}
