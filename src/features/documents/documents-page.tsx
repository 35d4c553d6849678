import { type ReactNode, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { buildSheets } from '#features/documents/build-sheets.ts';
import { writeCalendar } from '#features/documents/calendar.ts';
import { writeCsv } from '#features/documents/csv.ts';
import { listDeadlines } from '#features/documents/deadlines.ts';
import { writeWorkbook } from '#features/documents/write-workbook.ts';
import { formatCount } from '#shared/format.ts';
import { nameFile } from '#shared/name-file.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';

type DocumentsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** ISO 8601. */
  readonly today: string;
  readonly readNow: () => string;
  readonly onSave: (fileName: string, content: Uint8Array | string, type: string) => void;
  /** The whole report as a Word file. */
  readonly renderWord: () => Promise<Uint8Array>;
  /** Reading services and actions in. */
  readonly children: ReactNode;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The documents people already use, out and in: spreadsheets, Word, calendars. */
export function DocumentsPage(props: DocumentsPageProps) {
  const { stored, framework, today, readNow, onSave, renderWord, children } = props;
  const { assessment, records } = stored;
  const [sheetIndex, setSheetIndex] = useState(0);
  const [message, setMessage] = useState('');
  const deadlines = listDeadlines(records.actions);
  const nameOf = (what: string, ending: string) =>
    nameFile(assessment.councilName, what, today, ending);

  /** Says what was saved, or that it could not be made. */
  async function save(fileName: string, type: string, make: () => Promise<Uint8Array | string>) {
    setMessage('Making the file…');
    try {
      onSave(fileName, await make(), type);
      setMessage(`Saved as ${fileName}`);
    } catch (error) {
      setMessage('The file could not be made. Reload the page and try again.');
      throw error;
    }
  }

  const sheets = () => buildSheets(stored, framework, today);
  return (
    <>
      <title>Spreadsheets, Word and calendar – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Spreadsheets, Word and calendar</h1>
      <p className="govuk-body" role="status">
        {message}
      </p>
      <h2 className="govuk-heading-m">Take out</h2>
      <p className="govuk-body">
        The workbook holds the action plan, the gaps, the evidence register, the results, the
        measures and their figures, each on a sheet of its own.
      </p>
      <Button
        onClick={() =>
          void save(nameOf('workbook', 'xlsx'), XLSX, async () => writeWorkbook(sheets()))
        }
      >
        Download the workbook (.xlsx)
      </Button>
      <div className="app-actions app-actions--foot">
        <Select
          label="One sheet as CSV"
          options={sheetNames.map((name, index) => ({ value: `${index}`, label: name }))}
          value={`${sheetIndex}`}
          onChange={(event) => setSheetIndex(Number(event.target.value))}
        />
        <Button
          look="secondary"
          onClick={() =>
            void save(nameOf(sheetNames[sheetIndex] ?? 'sheet', 'csv'), 'text/csv', async () => {
              const sheet = sheets()[sheetIndex];
              return sheet === undefined ? '' : writeCsv(sheet);
            })
          }
        >
          Download CSV
        </Button>
      </div>
      <p className="govuk-body">
        The whole report with real headings and tables, to edit in Word. To publish it, use the
        accessible PDF on the{' '}
        <a className="govuk-link" href={toHref(pathTo.report(assessment.id))}>
          report page
        </a>
        .
      </p>
      <Button
        look="secondary"
        onClick={() => void save(nameOf('report', 'docx'), DOCX, renderWord)}
      >
        Download the report for Word (.docx)
      </Button>
      <p className="govuk-body">
        {deadlines.length === 0
          ? 'No open action has a due date, so there is nothing for a calendar yet.'
          : `The due dates of ${formatCount(deadlines.length, 'open action')}, for Outlook and other calendars.`}
      </p>
      {deadlines.length > 0 && (
        <Button
          look="secondary"
          onClick={() =>
            void save(nameOf('deadlines', 'ics'), 'text/calendar', async () =>
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

/** In the order of buildSheets. */
const sheetNames = [
  'Action plan',
  'Gaps',
  'Evidence register',
  'Results',
  'Measures',
  'Readings and targets',
];
