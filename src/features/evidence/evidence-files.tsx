import { useState } from 'react';

import {
  type Evidence,
  EVIDENCE_FILE_MAX_BYTES,
  type FileVersion,
} from '#domain/records/evidence.ts';
import { formatMegabytes } from '#features/evidence/format-size.ts';
import { formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Input } from '#ui/input.tsx';

type EvidenceFilesProps = {
  readonly evidence: Evidence;
  /** SHA-256 of the files whose bytes are in this browser; null while that is being read. */
  readonly present: ReadonlySet<string> | null;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAttach: (file: File) => Promise<string | null>;
  readonly onDownload: (version: FileVersion) => Promise<string | null>;
};

/** The file of an evidence item as it is now, the earlier ones, and the way to attach or replace it. */
export function EvidenceFiles({ evidence, present, onAttach, onDownload }: EvidenceFilesProps) {
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);
  const [done, setDone] = useState('');
  const [current, ...earlier] = evidence.fileVersions.toReversed();
  if (evidence.kind !== 'file' && current === undefined) return null;

  async function attach(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined || isWorking) return;
    // emptied, so that the same file can be chosen again after a failure
    input.value = '';
    if (file.size > EVIDENCE_FILE_MAX_BYTES) {
      setError(
        `“${file.name}” is ${formatMegabytes(file.size)}. Attach a file of at most ${EVIDENCE_FILE_MAX_BYTES / 1024 / 1024} MB, or record a link to it.`,
      );
      return;
    }
    setIsWorking(true);
    const problem = await onAttach(file);
    setIsWorking(false);
    setError(problem ?? undefined);
    setDone(problem === null ? `${file.name} is attached.` : '');
  }

  const describe = (version: FileVersion) => (
    <div key={version.id} className="app-actions">
      <p className="govuk-body">
        {version.fileName}, {formatMegabytes(version.sizeBytes)}, attached{' '}
        {formatMoment(version.attachedAt)}
      </p>
      {present === null || present.has(version.sha256) ? (
        <Button
          look="secondary"
          onClick={() => void onDownload(version).then((problem) => setError(problem ?? undefined))}
        >
          Download<span className="govuk-visually-hidden"> {version.fileName}</span>
        </Button>
      ) : (
        <p className="govuk-body">The file itself is not in this browser.</p>
      )}
    </div>
  );
  return (
    <section aria-label="File">
      <h2 className="govuk-heading-m">File</h2>
      {current === undefined ? <p className="govuk-body">No file yet.</p> : describe(current)}
      {earlier.length > 0 && (
        <Details summary={`Earlier versions (${earlier.length})`}>{earlier.map(describe)}</Details>
      )}
      <Input
        label={current === undefined ? 'Attach a file' : 'Replace the file'}
        hint="At most 25 MB. When you replace a file, the earlier one is kept."
        type="file"
        error={error}
        aria-busy={isWorking}
        onChange={(event) => void attach(event.target)}
      />
      <p className="govuk-body" role="status">
        {done}
      </p>
    </section>
  );
}
