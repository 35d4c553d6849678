import { useRef } from 'react';

import { type Framework } from '#domain/framework.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';

import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';
import { nameReportFile } from '#features/reporting/name-report-file.ts';
import { type RenderReport } from '#features/reporting/render-report.ts';
import { ReportOutcome } from '#features/reporting/report-outcome.tsx';
import { ReportScope } from '#features/reporting/report-scope.tsx';
import { readTotalPercent } from '#features/reporting/report-words.ts';
import { useReport } from '#features/reporting/use-report.ts';

type ReportPageProps = {
  readonly record: ReportRecord;
  readonly framework: Framework;
  /** Records that are kept in the browser but cannot be read, and so are not in the report. */
  readonly unreadableCount: number;
  readonly render: RenderReport;
  readonly onSave: (fileName: string, bytes: Uint8Array) => void;
  /** The time now: UTC, ISO 8601. */
  readonly readNow: () => string;
};

/** Makes the report of an assessment as a PDF, with progress and a way to stop. */
export function ReportPage(props: ReportPageProps) {
  const { record, framework, unreadableCount, render, onSave, readNow } = props;
  const { state, make, cancel } = useReport(render, onSave);
  const downloadButton = useRef<HTMLButtonElement>(null);
  const isWorking = state.status === 'working';

  function download(): void {
    const createdAt = readNow();
    void make(() => ({
      document: createReport(record, framework, createdAt),
      fileName: nameReportFile(record.assessment, createdAt),
    }));
  }

  function cancelAndReturn(): void {
    cancel();
    downloadButton.current?.focus();
  }

  return (
    <>
      <title>Report – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(record.assessment.id))}>
        {record.assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Report</h1>
      <ReportScope record={record} framework={framework} />
      {unreadableCount > 0 && (
        <p className="govuk-inset-text">
          {formatCount(unreadableCount, 'stored record')} cannot be read and will not be in the
          report. What is stored has been kept as it is.
        </p>
      )}
      <div className="govuk-button-group">
        <button
          ref={downloadButton}
          type="button"
          className="govuk-button"
          aria-disabled={isWorking}
          onClick={isWorking ? undefined : download}
        >
          Download report
        </button>
        {isWorking && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={cancelAndReturn}
          >
            Cancel
          </button>
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
      <p className="govuk-body">
        The report is for reading. To keep or pass on the data itself,{' '}
        <a className="govuk-link" href={toHref(pathTo.overview(record.assessment.id))}>
          save a copy of the data
        </a>{' '}
        from the assessment’s own page.
      </p>
    </>
  );
}
