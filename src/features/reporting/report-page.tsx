import { useState } from 'react';

import { type DisclosureRule } from '#domain/disclosure/disclosure-rule.ts';
import { readDisclosureRule, type ReportChoices } from '#report/audience/report-choices.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Details } from '#ui/details.tsx';

import { findChoiceFault } from '#features/reporting/choice-faults.ts';
import { CoverNotes } from '#features/reporting/cover-notes.tsx';
import { LatePreview } from '#features/reporting/late-preview.tsx';
import { ReportChooser } from '#features/reporting/report-chooser.tsx';
import {
  ReportDownloads,
  type ReportDownloadsProps,
} from '#features/reporting/report-downloads.tsx';
import { ReportScope } from '#features/reporting/report-scope.tsx';
import { ReportStatus } from '#features/reporting/report-status.tsx';
import { UnprintableNotice } from '#features/reporting/unprintable-notice.tsx';

type ReportPageProps = Omit<ReportDownloadsProps, 'choices' | 'onTry'> & {
  /** Records that are kept in the browser but cannot be read, and so are not in the report. */
  readonly unreadableCount: number;
  /** What was chosen the last time on this device. */
  readonly keptChoices: ReportChoices;
  readonly onChoose: (choices: ReportChoices) => void;
  /** How the last report of this assessment treated small numbers, or null. */
  readonly lastRule: DisclosureRule | null;
  /** A report has been made by this rule. */
  readonly onMade: (rule: DisclosureRule) => void;
};

/** Makes a report of an assessment for the reader chosen: a preview, a PDF, a web page and a Word file. */
export function ReportPage(props: ReportPageProps) {
  const { record, framework, unreadableCount, keptChoices, onChoose, lastRule, onMade, ...making } =
    props;
  const [choices, setChoices] = useState(keptChoices);
  const [wasTried, setWasTried] = useState(false);
  const fault = findChoiceFault(choices, record, framework);

  function choose(next: ReportChoices): void {
    setChoices(next);
    setWasTried(false);
    onChoose(next);
  }

  function tryToMake(): boolean {
    setWasTried(true);
    return fault === null;
  }

  return (
    <>
      <title>Report – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(record.assessment.id))}>
        {record.assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Report</h1>
      <p className="govuk-body">
        A report of the assessment of {record.assessment.councilName}, made on this computer. Its
        PDF and its web page can be read with a screen reader; the Word file is for editing.
      </p>
      <ReportChooser
        record={record}
        framework={framework}
        choices={choices}
        lastRule={lastRule}
        error={wasTried && fault !== null ? fault : undefined}
        onChoose={choose}
      />
      <ReportStatus record={record} />
      <ReportScope choices={choices} />
      <CoverNotes assessment={record.assessment} crestBytes={record.crestBytes} />
      {unreadableCount > 0 && (
        <p className="govuk-inset-text">
          {formatCount(unreadableCount, 'stored record')} cannot be read and will not be in the
          report. What is stored has been kept as it is.
        </p>
      )}
      {wasTried && fault !== null && (
        <p className="govuk-error-message" role="alert">
          {fault}, so that there is something to report.
        </p>
      )}
      <UnprintableNotice record={record} framework={framework} choices={choices} {...making} />
      <ReportDownloads
        // what was said of the last report is not true of another one
        key={JSON.stringify(choices)}
        {...making}
        onSave={(...saved) => {
          making.onSave(...saved);
          onMade(readDisclosureRule(choices));
        }}
        record={record}
        framework={framework}
        choices={choices}
        onTry={tryToMake}
      />
      <Details summary="Preview the report" isLazy>
        {fault === null ? (
          <LatePreview
            record={record}
            framework={framework}
            choices={choices}
            readNow={making.readNow}
          />
        ) : (
          <p className="govuk-body">Choose what the report is to show first.</p>
        )}
      </Details>
      <DataNote assessmentId={record.assessment.id} />
    </>
  );
}

/** Where the data itself is to be had. */
function DataNote({ assessmentId }: { readonly assessmentId: string }) {
  return (
    <p className="govuk-body">
      The report is for reading. To keep or pass on the data itself, with its evidence files,{' '}
      <a className="govuk-link" href={toHref(pathTo.overview(assessmentId))}>
        save a copy of the data
      </a>{' '}
      from the assessment’s own page.
    </p>
  );
}
