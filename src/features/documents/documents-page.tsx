import { type ReactNode, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { buildSheets } from '#features/documents/build-sheets.ts';
import { writeCalendar } from '#features/documents/calendar.ts';
import { listDeadlines } from '#features/documents/deadlines.ts';
import { type SaveDocument } from '#features/documents/save-document.ts';
import { SheetDownloads } from '#features/documents/sheet-downloads.tsx';
import { formatCount } from '#shared/format.ts';
import { nameFile } from '#shared/name-file.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';

type DocumentsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** ISO 8601. */
  readonly today: string;
  readonly readNow: () => string;
  readonly onSave: (fileName: string, content: Uint8Array | string, type: string) => void;
  /** Reading services and actions in. */
  readonly children: ReactNode;
};

/** The documents people already use, out and in: spreadsheets and calendars. */
export function DocumentsPage(props: DocumentsPageProps) {
  const { stored, framework, today, readNow, onSave, children } = props;
  const { assessment, records } = stored;
  const [message, setMessage] = useState('');
  const deadlines = listDeadlines(records.actions);

  /** Says what was saved, or that it could not be made. */
  const save: SaveDocument = async (what, ending, type, make) => {
    const fileName = nameFile(assessment.councilName, what, today, ending);
    setMessage('Making the file…');
    try {
      onSave(fileName, await make(), type);
      setMessage(`Saved as ${fileName}`);
    } catch (error) {
      setMessage('The file could not be made. Reload the page and try again.');
      throw error;
    }
  };

  return (
    <>
      <title>Spreadsheets and calendar – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Spreadsheets and calendar</h1>
      <p className="govuk-body" role="status">
        {message}
      </p>
      <h2 className="govuk-heading-m">Take out</h2>
      <SheetDownloads buildSheets={() => buildSheets(stored, framework, today)} onSave={save} />
      <p className="govuk-body">
        For a report to edit in Word, go to the{' '}
        <a className="govuk-link" href={toHref(pathTo.report(assessment.id))}>
          report page
        </a>
        , where you choose what it shows and for whom.
      </p>
      <p className="govuk-body">
        {deadlines.length === 0
          ? 'No open action has a due date, so there is nothing for a calendar yet.'
          : `The due dates of ${formatCount(deadlines.length, 'open action')}, for Outlook and other calendars.`}
      </p>
      {deadlines.length > 0 && (
        <Button
          look="secondary"
          onClick={() =>
            void save('deadlines', 'ics', 'text/calendar', async () =>
              writeCalendar(deadlines, readNow()),
            )
          }
        >
          Download the deadlines (.ics)
        </Button>
      )}
      {children}
    </>
  );
}
