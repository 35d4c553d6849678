import { useMemo, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type ReportChoices } from '#report/audience/report-choices.ts';

import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';
import { ReportPreview } from '#features/reporting/report-preview.tsx';

type LatePreviewProps = {
  readonly record: ReportRecord;
  readonly framework: Framework;
  readonly choices: ReportChoices;
  readonly readNow: () => string;
};

/** Builds the report when it is first looked at, and again when something else is chosen. */
export function LatePreview({ record, framework, choices, readNow }: LatePreviewProps) {
  const [createdAt] = useState(readNow);
  const document = useMemo(
    () => createReport(record, framework, createdAt, choices),
    [record, framework, createdAt, choices],
  );
  return <ReportPreview document={document} />;
}
