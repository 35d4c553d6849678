// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { AnswerEvidence } from '#features/evidence/answer-evidence.tsx';
import { EvidenceFiles } from '#features/evidence/evidence-files.tsx';
import { StorageUseText } from '#features/evidence/storage-use.tsx';
import { EVIDENCE_FILE_MAX_BYTES } from '#domain/records/evidence.ts';

import { ASSESSMENT_ID, HOUSING_ID } from '../../support/builders.ts';
import { aRecord, nextId } from '../../support/record-builders.ts';

const answerKey = `${HOUSING_ID}/1.Y.01`;
const linked = aRecord('evidence', { title: 'Minutes', answerKeys: [answerKey] });
const other = aRecord('evidence', { title: 'Policy' });
const full = 'This browser’s storage is full';
const version = (sha: string, fileName: string) => ({
  id: nextId(),
  sha256: sha.repeat(64),
  fileName,
  mediaType: '',
  sizeBytes: 2_000_000,
  attachedAt: '2026-11-01T09:00:00.000Z',
});

function showAnswer(
  evidence: readonly (typeof linked)[],
  onLink: (id: string, is: boolean) => Promise<string | null>,
) {
  render(
    <AnswerEvidence
      assessmentId={ASSESSMENT_ID}
      answerKey={answerKey}
      evidence={evidence}
      onAdd={async () => null}
      onLink={onLink}
    />,
  );
}

test('evidence is linked to the answer, and unlinked from it', async () => {
  const onLink = vi.fn<(...args: unknown[]) => Promise<null>>(async () => null);
  showAnswer([linked, other], onLink);
  await userEvent.selectOptions(screen.getByLabelText('Link evidence from the register'), 'Policy');
  await userEvent.click(screen.getByRole('button', { name: 'Link' }));
  expect(onLink).toHaveBeenLastCalledWith(other.id, true);
  await userEvent.click(screen.getByRole('button', { name: /^Unlink/ }));
  expect(onLink).toHaveBeenLastCalledWith(linked.id, false);
});

test('a failed unlink is told when all evidence is linked', async () => {
  showAnswer([linked], async () => full);
  await userEvent.click(screen.getByRole('button', { name: /^Unlink/ }));
  expect(await screen.findByText(new RegExp(full))).toBeInTheDocument();
});

test('a failed link keeps what was chosen', async () => {
  showAnswer([linked, other], async () => full);
  const select = screen.getByLabelText('Link evidence from the register');
  await userEvent.selectOptions(select, 'Policy');
  await userEvent.click(screen.getByRole('button', { name: 'Link' }));
  await screen.findByText(new RegExp(full));
  expect(select).toHaveValue(other.id);
});

function showFiles(
  evidence: typeof linked,
  onAttach: (file: File) => Promise<string | null>,
  present: string[] = [],
) {
  render(
    <EvidenceFiles
      evidence={evidence}
      present={new Set(present)}
      onAttach={onAttach}
      onDownload={async () => null}
    />,
  );
}

test('the newest file first, earlier ones kept, bytes not here said', () => {
  const item = aRecord('evidence', {
    kind: 'file',
    fileVersions: [version('a', 'old.pdf'), version('b', 'new.pdf')],
  });
  showFiles(item, async () => null, ['a'.repeat(64)]);
  expect(screen.getByText(/new.pdf, 2.0 MB/)).toBeVisible();
  expect(screen.getByText('Earlier versions (1)')).toBeInTheDocument();
  expect(screen.getByText('The file itself is not in this browser.')).toBeVisible();
  expect(screen.getByLabelText('Replace the file')).toBeInTheDocument();
});

test('a file over the limit is refused before it is read', async () => {
  const onAttach = vi.fn<(...args: unknown[]) => Promise<null>>(async () => null);
  showFiles(aRecord('evidence', { kind: 'file' }), onAttach);
  const big = new File(['x'], 'big.pdf');
  Object.defineProperty(big, 'size', { value: EVIDENCE_FILE_MAX_BYTES + 1 });
  await userEvent.upload(screen.getByLabelText('Attach a file'), big);
  expect(screen.getByText(/“big.pdf” is .* at most 25 MB/)).toBeInTheDocument();
  expect(onAttach).not.toHaveBeenCalled();
});

test('after a failure the input is empty, so that the same file can be chosen again', async () => {
  showFiles(aRecord('evidence', { kind: 'file' }), async () => full);
  const input: HTMLInputElement = screen.getByLabelText('Attach a file');
  await userEvent.upload(input, new File(['x'], 'a.pdf'));
  await screen.findByText(new RegExp(full));
  expect(input.files).toHaveLength(0);
});

test('each file is counted once', () => {
  const twice = [version('a', 'x.pdf'), version('a', 'y.pdf')];
  render(<StorageUseText evidence={[aRecord('evidence', { fileVersions: twice })]} use={null} />);
  expect(screen.getByText(/1 file, 2.0 MB/)).toBeInTheDocument();
});

test('a failed unlink is told when other evidence is there', async () => {
  showAnswer([linked, other], async () => full);
  await userEvent.click(screen.getByRole('button', { name: /^Unlink/ }));
  expect(await screen.findByText(new RegExp(full))).toBeInTheDocument();
});
