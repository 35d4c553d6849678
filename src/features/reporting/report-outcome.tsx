import { describePhase, describeReady } from '#features/reporting/report-words.ts';
import { type ReportState } from '#features/reporting/use-report.ts';

/** How the report is coming on, in words that are read out as they change. */
export function ReportOutcome({ state }: { readonly state: ReportState }) {
  return (
    <>
      <p className="govuk-body">
        <output>{describeState(state)}</output>
      </p>
      {state.status === 'failed' && (
        <p className="govuk-error-message" role="alert">
          The report could not be made. Nothing you entered has changed. Choose “Download report” to
          try again. If it fails again, reload the page first.
        </p>
      )}
    </>
  );
}

function describeState(state: ReportState): string {
  switch (state.status) {
    case 'idle':
    case 'failed':
      return '';
    case 'working':
      return describePhase(state.progress.phase);
    case 'cancelled':
      return 'Cancelled. No report was made.';
    case 'ready':
      return describeReady(state.pageCount, state.fileName);
  }
}
