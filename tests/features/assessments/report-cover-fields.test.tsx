// @vitest-environment jsdom
import { readFileSync } from 'node:fs';

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type Assessment } from '#domain/assessment.ts';
import { ReportCoverFields } from '#features/assessments/report-cover-fields.tsx';
import { type AutoPort } from '#ui/auto-form/auto-field.ts';

import { anAssessment } from '../../support/builders.ts';

const bytes = new Uint8Array(readFileSync('tests/files/crests/see-through.png'));
const crest = {
  sha256: 'ab'.repeat(32),
  fileName: 'crest.png',
  mediaType: 'image/png',
  sizeBytes: bytes.length,
  widthPixels: 120,
  heightPixels: 144,
};

function show(
  changes: Partial<Record<keyof Assessment, unknown>>,
  problem: string | null = null,
  picture = bytes,
) {
  const written: [place: string, value: unknown][] = [];
  const chosen: string[] = [];
  const port: AutoPort = {
    readPending: () => undefined,
    write: (place, value) => written.push([place, value]),
    startVisit: () => {},
    createId: () => 'id',
    readDay: () => null,
    splitDay: () => ({ day: '', month: '', year: '' }),
  };
  const assessment = anAssessment(changes);
  render(
    <ReportCoverFields
      assessment={assessment}
      crestBytes={assessment.crest === null ? null : picture.buffer}
      port={port}
      onChoose={async (file) => {
        chosen.push(file.name);
        return problem;
      }}
      onRemove={async () => problem}
    />,
  );
  return { written, chosen };
}

test('the crest is shown with its words; without them the page says that reports leave it out', () => {
  show({ crest, crestAlternative: 'A violet shield' });
  expect(screen.getByRole('img', { name: 'A violet shield' }).getAttribute('src')).toMatch(
    /^data:image\/png;base64,/,
  );
  expect(screen.queryByText(/leave the crest out/)).toBeNull();
});

test('a crest without words is said to be left out', () => {
  show({ crest });
  expect(screen.getByText('Reports leave the crest out until you say what it shows.')).toBeTruthy();
});

test('bytes that are no picture are not shown, and said to be damaged', () => {
  show({ crest, crestAlternative: 'A violet shield' }, null, new TextEncoder().encode('<svg/>'));
  expect(screen.queryByRole('img')).toBeNull();
  expect(
    screen.getByText(/^The crest’s picture is damaged, so reports leave it out\./),
  ).toBeTruthy();
});

test('what is typed is handed over letter by letter, also what is no colour yet', async () => {
  const { written } = show({});
  await userEvent.type(screen.getByLabelText('Colour of headings and lines'), '#5b');
  expect(written).toEqual([
    ['accentColour', '#'],
    ['accentColour', '#5'],
    ['accentColour', '#5b'],
  ]);
});

test('a colour that is too pale is named as such, and what is used instead', () => {
  show({ accentColour: '#ffcc00' });
  expect(
    screen.getByText(/^#ffcc00 is too pale .* Reports use the app’s own dark blue/),
  ).toBeTruthy();
});

test('a file that is refused leaves everything as it was, and says so at the field', async () => {
  const { chosen } = show({}, '“a.png” is damaged, and cannot be shown.');
  const field = screen.getByLabelText('Crest');
  await userEvent.upload(field, new File(['x'], 'a.png', { type: 'image/png' }));
  expect(chosen).toEqual(['a.png']);
  expect(await screen.findByText(/cannot be shown\. Nothing has been changed\./)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
