import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { type FieldOption, type LinkTarget } from '#domain/records/record-field.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { DocumentsPage } from '#features/documents/documents-page.tsx';
import { ImportPanel } from '#features/documents/import-panel.tsx';
import { listLinkOptions } from '#features/records/record-context.ts';
import { renderWord } from '#features/reporting/render-word.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { saveFile } from '#ui/save-file.ts';

import { importRows } from '#app/import-rows.ts';
import { readCrestBytes } from '#app/read-crest-bytes.ts';
import { readToday } from '#app/read-today.ts';
import { SnapshotGate } from '#app/snapshot-gate.tsx';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <SnapshotGate assessmentId={assessmentId}>
      {(stored, framework, snapshots) => (
        <LoadedDocuments stored={stored} framework={framework} snapshots={snapshots.rows} />
      )}
    </SnapshotGate>
  );
}

type LoadedDocumentsProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly snapshots: readonly Snapshot[];
};

function LoadedDocuments({ stored, framework, snapshots }: LoadedDocumentsProps) {
  const readNow = () => new Date().toISOString();
  return (
    <DocumentsPage
      stored={stored}
      framework={framework}
      today={readToday()}
      readNow={readNow}
      onSave={saveFile}
      renderWord={async () => {
        const crestBytes = await readCrestBytes(stored.assessment.crest);
        return renderWord({ ...stored, snapshots, crestBytes }, framework, readNow());
      }}
    >
      <ImportPanel
        optionsOf={(target) => listImportOptions(target, stored, framework)}
        onImport={async (kind, rows) => importRows(kind, rows, stored)}
      />
    </DocumentsPage>
  );
}

/** An action may belong to a unit that has been retired since it was written out. */
function listImportOptions(
  target: LinkTarget,
  stored: StoredAssessment,
  framework: Framework,
): readonly FieldOption[] {
  if (target !== 'units') return listLinkOptions(target, stored, framework);
  return stored.units.map((unit) => ({ value: unit.id, label: unit.name }));
}
