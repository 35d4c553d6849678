// @vitest-environment jsdom
import { noRecords } from '#domain/records/record-kinds.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { OpenCopyPage } from '#features/backup/open-copy-page.tsx';

import { aFramework, anAssessment, threeUnits } from '../../support/builders.ts';

const contentFor = (councilName: string) =>
  JSON.stringify({
    format: 'equality-standard-assessment',
    formatVersion: 5,
    savedAt: '2026-11-23T09:00:00.000Z',
    savedBy: 'Siân',
    assessment: anAssessment({ councilName }),
    units: threeUnits(),
    answers: [],
    declarations: [],
    records: noRecords,
    snapshots: [],
    colleagues: { parts: [], mergedPlaces: [], receipts: [] },
    changes: [],
  });

/** A file on a slow disk: its text comes only when `arrive` is called. */
function aSlowFile(text: string) {
  const file = new File([text], 'slow.json');
  let arrive = () => {};
  const reading = new Promise<ArrayBuffer>((resolve) => {
    arrive = () => resolve(new TextEncoder().encode(text).buffer);
  });
  Object.defineProperty(file, 'arrayBuffer', { value: () => reading });
  return { file, arrive };
}

function showPage() {
  const opened: AssessmentFile[] = [];
  render(
    <OpenCopyPage
      findFramework={() => aFramework()}
      onOpen={async ({ file }) => {
        opened.push(file);
        return null;
      }}
    />,
  );
  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText('Saved copy'), { target: { files: [file] } });
  return { opened, choose };
}

test('a good copy is shown before it is opened', async () => {
  const { opened, choose } = showPage();
  choose(new File([contentFor('Cyngor Môn')], 'copy.json'));
  expect(await screen.findByRole('heading', { name: 'Cyngor Môn' })).toBeInTheDocument();
  expect(opened).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Open this copy' }));
  expect(opened.map((file) => file.assessment.councilName)).toEqual(['Cyngor Môn']);
});

test('after a bad file there is nothing to open, even if a good one was chosen before', async () => {
  const { opened, choose } = showPage();
  choose(new File([contentFor('Cyngor Môn')], 'copy.json'));
  await screen.findByRole('button', { name: 'Open this copy' });
  choose(new File(['{}'], 'bad.json'));
  expect(await screen.findByText(/Nothing has been changed\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Open this copy' })).not.toBeInTheDocument();
  expect(opened).toEqual([]);
});

test('a slow file chosen first never takes the place of the one chosen last', async () => {
  const { opened, choose } = showPage();
  const slow = aSlowFile(contentFor('First and slow'));
  choose(slow.file);
  choose(new File([contentFor('Chosen last')], 'copy.json'));
  await screen.findByRole('heading', { name: 'Chosen last' });
  slow.arrive();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await userEvent.click(screen.getByRole('button', { name: 'Open this copy' }));
  expect(opened.map((file) => file.assessment.councilName)).toEqual(['Chosen last']);
});
