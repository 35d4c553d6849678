import { useRef } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type ReportChoices } from '#report/audience/report-choices.ts';
import { carriesData } from '#report/audience/report-versions.ts';
import { Button } from '#ui/button.tsx';

import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';
import { nameReportFile } from '#features/reporting/name-report-file.ts';
import { OtherFormats } from '#features/reporting/other-formats.tsx';
import { type RenderReport } from '#features/reporting/render-report.ts';
import { ReportOutcome } from '#features/reporting/report-outcome.tsx';
import { readTotalPercent } from '#features/reporting/report-words.ts';
import { useReport } from '#features/reporting/use-report.ts';

export type ReportDownloadsProps = {
  readonly record: ReportRecord;
  readonly framework: Framework;
  readonly choices: ReportChoices;
  readonly render: RenderReport;
  readonly onSave: (fileName: string, content: Uint8Array | string, type: string) => void;
  /** The text of the assessment's file, as in a saved copy. */
  readonly readData: () => Promise<string>;
  /** The time now: UTC, ISO 8601. */
  readonly readNow: () => string;
  /** Whether a report can be made; when not, it says why. */
  readonly onTry: () => boolean;
};

/** The report chosen as a PDF, with progress and a way to stop, as a web page and for Word. */
export function ReportDownloads(props: ReportDownloadsProps) {
  const { record, framework, choices, render, onSave, readData, readNow, onTry } = props;
  const { state, make, cancel } = useReport(render, (name, bytes) =>
    onSave(name, bytes, 'application/pdf'),
  );
  const downloadButton = useRef<HTMLButtonElement>(null);
  const isWorking = state.status === 'working';

  const createDocument = (createdAt: string) => createReport(record, framework, createdAt, choices);

  function download(): void {
    if (isWorking || !onTry()) return;
    const createdAt = readNow();
    void make(() => ({
      document: createDocument(createdAt),
      fileName: nameReportFile(record, createdAt, choices),
      readData: carriesData(choices) ? readData : null,
    }));
  }

  function cancelAndReturn(): void {
    cancel();
    downloadButton.current?.focus();
  }

  return (
    <>
      <div className="govuk-button-group">
        <Button ref={downloadButton} aria-disabled={isWorking} onClick={download}>
          Download report
        </Button>
        {isWorking && (
          <Button look="secondary" onClick={cancelAndReturn}>
            Cancel
          </Button>
        )}
      </div>
      {isWorking && (
        <progress
          aria-label="Making the report"
          max={100}
          value={readTotalPercent(state.progress)}
        />
      )}
      <ReportOutcome state={state} />
      <OtherFormats {...{ record, choices, createDocument, onSave, readNow, onTry }} />
    </>
  );
}
