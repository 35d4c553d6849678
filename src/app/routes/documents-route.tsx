import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { type FieldOption, type LinkTarget } from '#domain/records/record-field.ts';
import { DocumentsPage } from '#features/documents/documents-page.tsx';
import { ImportPanel } from '#features/documents/import-panel.tsx';
import { listLinkOptions } from '#features/records/record-context.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { saveFile } from '#ui/save-file.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { importRows } from '#app/import-rows.ts';
import { readToday } from '#app/read-today.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => <LoadedDocuments stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

type LoadedDocumentsProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
};

function LoadedDocuments({ stored, framework }: LoadedDocumentsProps) {
  return (
    <DocumentsPage
      stored={stored}
      framework={framework}
      today={readToday()}
      readNow={() => new Date().toISOString()}
      onSave={saveFile}
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
