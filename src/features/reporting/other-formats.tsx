import { useState } from 'react';

import { type ReportChoices } from '#report/audience/report-choices.ts';
import { type ReportDocument } from '#report/report-block.ts';
import { Button } from '#ui/button.tsx';

import { type ReportRecord } from '#features/reporting/create-report.ts';
import { nameReportFile } from '#features/reporting/name-report-file.ts';
import { renderWord } from '#features/reporting/render-word.ts';

type OtherFormatsProps = {
  readonly record: ReportRecord;
  readonly choices: ReportChoices;
  /** The report chosen, made at this time (UTC, ISO 8601). */
  readonly createDocument: (createdAt: string) => ReportDocument;
  readonly onSave: (fileName: string, content: Uint8Array | string, type: string) => void;
  readonly readNow: () => string;
  /** Whether a report can be made; when not, it says why. */
  readonly onTry: () => boolean;
};

const formats = {
  html: { name: 'web page', type: 'text/html', render: renderPage },
  docx: {
    name: 'Word file',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderWord,
  },
} as const;

/** The report chosen as a web page and for Word; what became of it is said in words. */
export function OtherFormats(props: OtherFormatsProps) {
  const { record, choices, createDocument, onSave, readNow, onTry } = props;
  const [message, setMessage] = useState('');
  const [hasFailed, setHasFailed] = useState(false);

  async function save(ending: keyof typeof formats): Promise<void> {
    if (!onTry()) return;
    const { name, type, render } = formats[ending];
    const createdAt = readNow();
    setHasFailed(false);
    setMessage(`Making the ${name}…`);
    try {
      const content = await render(createDocument(createdAt));
      const fileName = nameReportFile(record, createdAt, choices, ending);
      onSave(fileName, content, type);
      setMessage(`${name.charAt(0).toUpperCase()}${name.slice(1)} ready: ${fileName}`);
    } catch {
      setMessage('');
      setHasFailed(true);
    }
  }

  return (
    <>
      <div className="govuk-button-group">
        <Button look="secondary" onClick={() => void save('html')}>
          Download as a web page
        </Button>
        <Button look="secondary" onClick={() => void save('docx')}>
          Download for Word
        </Button>
      </div>
      <p className="govuk-body">
        <output>{message}</output>
      </p>
      {hasFailed && (
        <p className="govuk-error-message" role="alert">
          The file could not be made. Nothing you entered has changed. Reload the page and try
          again.
        </p>
      )}
    </>
  );
}

/** The report as a web page; the code that writes it is loaded only now. */
async function renderPage(document: ReportDocument): Promise<string> {
  const { renderHtml } = await import('#report/html/render-html.ts');
  return renderHtml(document);
}
