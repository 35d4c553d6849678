import { useMemo } from 'react';

import { readSignOffStanding } from '#domain/sign-off-standing.ts';
import { describeDraft } from '#report/sections/sign-off-words.ts';
import { pathTo, toHref } from '#shared/paths.ts';

import { type ReportRecord } from '#features/reporting/create-report.ts';

/** Whether the report will be a draft, and where that is changed. */
export function ReportStatus({ record }: { readonly record: ReportRecord }) {
  const { assessment, units, answers, declarations, records, snapshots } = record;
  const draft = useMemo(
    () =>
      describeDraft(
        readSignOffStanding({ assessment, units, answers, declarations, records, snapshots }),
      ),
    [assessment, units, answers, declarations, records, snapshots],
  );
  return (
    <p className="govuk-body">
      {draft === null
        ? 'Signed off, and not changed since. '
        : `${draft}. The report says so on every page. `}
      <a className="govuk-link" href={toHref(pathTo.signOff(assessment.id))}>
        Sign-off
      </a>
    </p>
  );
}
