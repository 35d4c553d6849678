// @vitest-environment jsdom
import { readFileSync } from 'node:fs';

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { type RenderReport } from '#features/reporting/render-report.ts';
import { CoverNotes } from '#features/reporting/cover-notes.tsx';
import { ReportPage } from '#features/reporting/report-page.tsx';
import { fullReport } from '#report/audience/report-choices.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';
import { fail, type Result } from '#shared/result.ts';

import {
  aFramework,
  anAnswer,
  anAssessment,
  CORPORATE_ID,
  threeUnits,
} from '../../support/builders.ts';

const fontFolder = 'src/report/pdf/fonts';
const fonts = {
  regular: new Uint8Array(readFileSync(`${fontFolder}/report-sans-regular.ttf`)),
  bold: new Uint8Array(readFileSync(`${fontFolder}/report-sans-bold.ttf`)),
};
const renderHere: RenderReport = (document, { onProgress, signal }) =>
  renderPdf(document, fonts, { onProgress, isCancelled: () => signal.aborted });

/** Renders once `release` is called, as a slow computer would. */
function renderLater(): { readonly render: RenderReport; readonly release: () => void } {
  let release: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    render: async (document, options) => {
      options.onProgress({ phase: 'paint', donePercent: 50 });
      await gate;
      return renderHere(document, options);
    },
    release: () => release?.(),
  };
}

type SavedFile = {
  readonly fileName: string;
  readonly head: string;
  readonly content: Uint8Array | string;
};

function readHead(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new TextDecoder().decode(bytes.subarray(0, 5));
}

function showPage(renderReport: RenderReport, commentary = 'Signed off.', unreadableCount = 0) {
  const saved: SavedFile[] = [];
  render(
    <ReportPage
      record={{
        assessment: anAssessment(),
        units: threeUnits(),
        answers: [anAnswer(CORPORATE_ID, '1.X.01', { judgement: 'met', commentary })],
        declarations: [],
        records: noRecords,
        snapshots: [],
        crestBytes: null,
      }}
      framework={aFramework()}
      unreadableCount={unreadableCount}
      render={renderReport}
      keptChoices={fullReport}
      onChoose={() => {}}
      readData={() => Promise.resolve('{}')}
      onSave={(fileName, content) => saved.push({ fileName, head: readHead(content), content })}
      lastRule={null}
      onMade={() => undefined}
      readNow={() => '2026-11-23T09:00:00Z'}
    />,
  );
  return saved;
}

const fileName = 'Anytown-Borough-Council-equality-standard-self-assessment-2026-11-23.pdf';
const pdfStatus = () => screen.getAllByRole('status')[0];
const download = () => userEvent.click(screen.getByRole('button', { name: 'Download report' }));

test('says what the report will leave out', () => {
  showPage(renderHere);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Report');
  expect(screen.getByText('This version leaves nothing out.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'save a copy of the data' })).toHaveAttribute(
    'href',
    `#/assessments/${anAssessment().id}`,
  );
  expect(screen.queryByText(/cannot be read/)).not.toBeInTheDocument();
});

test('says that the report is a draft, and what of the cover is left out', () => {
  const crest = {
    sha256: 'ab'.repeat(32),
    fileName: 'crest.png',
    mediaType: 'image/png',
    sizeBytes: 9,
    widthPixels: 3,
    heightPixels: 4,
  };
  const assessment = anAssessment({ crest, crestAlternative: 'A kite', accentColour: '#fc0' });
  render(<CoverNotes assessment={assessment} crestBytes={null} />);
  expect(screen.getByText(/picture is not in this browser, so reports leave it out/)).toBeVisible();
  expect(screen.getByText(/^#ffcc00 is too pale/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Change the crest or the colour' })).toHaveAttribute(
    'href',
    `#/assessments/${assessment.id}/details`,
  );
  showPage(renderHere);
  expect(screen.getByText(/^Draft: not signed off\. The report says so/)).toBeVisible();
});

test('makes the PDF, hands it over under its name and says so', async () => {
  const saved = showPage(renderHere);
  await download();
  expect(await screen.findByText(/^Report ready: \d+ pages, /)).toHaveTextContent(fileName);
  expect(pdfStatus()).toHaveTextContent('Report ready');
  expect(saved).toMatchObject([{ fileName, head: '%PDF-' }]);
  expect(screen.queryByText(/cannot print/)).not.toBeInTheDocument();
});

test('says before anything is made what the PDF cannot print, and where it stands', async () => {
  const saved = showPage(renderHere, 'Agreed by محمد خان.');
  const notice = screen.getByText(/^The PDF cannot print 1 passage of this report\./);
  expect(notice).toHaveTextContent('The web page and the Word file show the passage itself.');
  const passage = screen.getByText('محمد خان');
  expect(passage.closest('li')).toHaveTextContent(
    /Answers to 1\.X\.01, The council as a whole, Commentary: text in Arabic script, /,
  );
  expect(passage).toHaveAttribute('lang', 'und-Arab');
  expect(saved).toEqual([]);
  // the public version has no commentary, and so nothing that cannot be printed
  await userEvent.click(screen.getByRole('radio', { name: 'Public version' }));
  await waitFor(() => expect(screen.queryByText(/cannot print/)).not.toBeInTheDocument());
});

test('shows how far it is, and makes one report at a time', async () => {
  const { render: slow, release } = renderLater();
  const saved = showPage(slow);
  await download();
  // drawing is the 50 after the first 40 per cent; half of it is done
  expect(screen.getByRole('progressbar', { name: 'Making the report' })).toHaveValue(65);
  expect(pdfStatus()).toHaveTextContent('Drawing the pages…');
  await download();
  release();
  await screen.findByText(/^Report ready/);
  expect(saved).toHaveLength(1);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('a cancelled report is not saved, and another can be made', async () => {
  const { render: slow, release } = renderLater();
  const saved = showPage(slow);
  await download();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(pdfStatus()).toHaveTextContent('Cancelled. No report was made.');
  expect(screen.getByRole('button', { name: 'Download report' })).toHaveFocus();
  expect(saved).toEqual([]);
  release();
  await download();
  await screen.findByText(/^Report ready/);
  expect(saved).toHaveLength(1);
});

test.each<[string, () => Promise<Result<never, { kind: 'failed'; detail: string }>>]>([
  ['a failure', () => Promise.resolve(fail({ kind: 'failed', detail: 'no worker' }))],
  ['an exception', () => Promise.reject(new Error('no worker'))],
])('%s is said in words, and trying again works', async (_name, failOnce) => {
  let attempts = 0;
  const saved = showPage((document, options) => {
    attempts += 1;
    return attempts === 1 ? failOnce() : renderHere(document, options);
  });
  await download();
  expect(await screen.findByRole('alert')).toHaveTextContent('The report could not be made');
  expect(saved).toEqual([]);
  await download();
  await screen.findByText(/^Report ready/);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('leaving the page cancels', async () => {
  let signal: AbortSignal | undefined;
  const { unmount } = render(
    <ReportPage
      record={{
        assessment: anAssessment(),
        units: threeUnits(),
        answers: [],
        declarations: [],
        records: noRecords,
        snapshots: [],
        crestBytes: null,
      }}
      framework={aFramework()}
      unreadableCount={0}
      render={(_document, options) => {
        signal = options.signal;
        return new Promise(() => {});
      }}
      keptChoices={fullReport}
      onChoose={() => {}}
      readData={() => Promise.resolve('{}')}
      onSave={() => {}}
      lastRule={null}
      onMade={() => undefined}
      readNow={() => '2026-11-23T09:00:00Z'}
    />,
  );
  await download();
  expect(signal?.aborted).toBe(false);
  unmount();
  expect(signal?.aborted).toBe(true);
});

test('asks for what the version needs, at the choice, and then makes it', async () => {
  const saved = showPage(renderHere);
  await userEvent.click(screen.getByRole('radio', { name: 'One service' }));
  await download();
  expect(screen.getByRole('combobox', { name: 'Service' })).toHaveAccessibleDescription(
    expect.stringContaining('Choose a service'),
  );
  expect(saved).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Service' }), 'Housing');
  await download();
  await screen.findByText(/^Report ready/);
  expect(saved[0]?.fileName).toBe(
    'Anytown-Borough-Council-equality-standard-one-service-housing-2026-11-23.pdf',
  );
});

test.each([
  ['Full self-assessment', true],
  ['Auditor’s pack', true],
  ['Public version', false],
  ['Summary for cabinet', false],
  ['Action plan', false],
])('%s: the file carries the data: %s, and the page says so', async (version, carries) => {
  const asked: (string | null)[] = [];
  showPage((document, options) => {
    asked.push(options.dataText);
    return renderHere(document, options);
  });
  await userEvent.click(screen.getByRole('radio', { name: version }));
  expect(screen.queryByText(/also carries the assessment’s data/) !== null).toBe(carries);
  await download();
  await screen.findByText(/^Report ready/);
  expect(asked).toEqual([carries ? '{}' : null]);
});

test('a report for the public says what it leaves out, commentaries unless they are asked for', async () => {
  showPage(renderHere, 'Private remark');
  await userEvent.click(screen.getByRole('radio', { name: 'Public version' }));
  expect(screen.getByText(/^every commentary/)).toBeVisible();
  await userEvent.click(screen.getByText('Preview the report'));
  expect(screen.queryByText('Private remark')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Include the commentaries' }));
  expect(screen.queryByText(/^every commentary/)).not.toBeInTheDocument();
  expect(screen.getByRole('article')).toHaveTextContent('Private remark');
});

test('the web page is handed over under its name', async () => {
  const saved = showPage(renderHere);
  await userEvent.click(screen.getByRole('button', { name: 'Download as a web page' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toMatchObject({ fileName: fileName.replace('.pdf', '.html'), head: '<!doc' });
  expect(screen.getByText(/^Web page ready: /)).toHaveTextContent('.html');
});

test.each([
  ['Public version', 'public-version', 'Private remark', false],
  ['Action plan', 'action-plan', 'Statement of 1.X.01', false],
  ['Full self-assessment', 'self-assessment', 'Private remark', true],
])('the Word file of the %s is that version, by its name and by what it says', async (...row) => {
  const [version, name, words, isIn] = row;
  const saved = showPage(renderHere, 'Private remark');
  await userEvent.click(screen.getByRole('radio', { name: version }));
  await userEvent.click(screen.getByRole('button', { name: 'Download for Word' }));
  const wordName = `Anytown-Borough-Council-equality-standard-${name}-2026-11-23.docx`;
  expect(await screen.findByText(`Word file ready: ${wordName}`)).toBeVisible();
  expect(saved.map(({ fileName: each }) => each)).toEqual([wordName]);
  const [{ content } = { content: '' }] = saved;
  if (typeof content === 'string') throw new Error('No bytes');
  const text = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('Anytown Borough Council');
  expect(text.includes(words)).toBe(isIn);
});

test('what is typed into an assessment stays text in the preview', async () => {
  showPage(renderHere, '<img src=x onerror=alert(1)><b>bold</b>');
  await userEvent.click(screen.getByText('Preview the report'));
  const preview = screen.getByRole('article');
  expect(preview).toHaveTextContent('<img src=x onerror=alert(1)><b>bold</b>');
  expect(preview.querySelector('img, b')).toBeNull();
});

test('says when stored records cannot be read', () => {
  showPage(renderHere, '', 2);
  expect(screen.getByText(/2 stored records cannot be read/)).toBeVisible();
});
