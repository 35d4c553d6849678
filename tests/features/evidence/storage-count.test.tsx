// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { noRecords } from '#domain/records/record-kinds.ts';
import { EvidencePage } from '#features/evidence/evidence-page.tsx';
import { aFramework, anAssessment, aRecordAllMet } from '../../support/builders.ts';
import { aRecord, nextId } from '../../support/record-builders.ts';

test('the files of removed evidence still take room', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // jsdom does not know <search>
  const removed = aRecord('evidence', {
    title: 'Old',
    removedAt: '2026-11-01T09:00:00.000Z',
    fileVersions: [
      {
        id: nextId(),
        sha256: 'a'.repeat(64),
        fileName: 'x.pdf',
        mediaType: '',
        sizeBytes: 2_000_000,
        attachedAt: '2026-10-01T09:00:00.000Z',
      },
    ],
  });
  render(
    <EvidencePage
      stored={{
        ...aRecordAllMet(),
        assessment: anAssessment(),
        declarations: [],
        records: { ...noRecords, evidence: [removed] },
        unreadable: [],
      }}
      framework={aFramework()}
      today="2026-11-23"
      storageUse={null}
      onAdd={async () => null}
    />,
  );
  expect(screen.getByText(/1 file, 2.0 MB/)).toBeInTheDocument();
});
