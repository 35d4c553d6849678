import { useRef, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { describeFault } from '#features/backup/copy-fault-words.ts';
import { type ReadCopy, readCopy } from '#features/backup/read-copy.ts';
import { formatCount, formatDay, formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';

type OpenCopyPageProps = {
  readonly findFramework: (id: string) => Framework | null;
  /** Puts the copy in as a new assessment; gives words for the page when that fails. */
  readonly onOpen: (copy: ReadCopy) => Promise<string | null>;
};

/** Opens a saved copy as a new assessment, after showing what is in it. */
export function OpenCopyPage({ findFramework, onOpen }: OpenCopyPageProps) {
  const [copy, setCopy] = useState<ReadCopy | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latestChoice = useRef<File>(undefined);
  const [isOpening, setIsOpening] = useState(false);

  async function choose(chosen: File | undefined): Promise<void> {
    latestChoice.current = chosen;
    setCopy(null);
    setError(null);
    if (chosen === undefined) return;
    const read = await readCopy(chosen, findFramework);
    // a large file chosen first may be read last; only the latest choice counts
    if (latestChoice.current !== chosen) return;
    if (read.ok) setCopy(read.value);
    else setError(`${describeFault(read.failure)} Nothing has been changed.`);
  }

  async function open(chosen: ReadCopy): Promise<void> {
    // a second press must not put the copy in twice
    setIsOpening(true);
    try {
      setError(await onOpen(chosen));
    } finally {
      setIsOpening(false);
    }
  }

  return (
    <>
      <title>Open a saved copy – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Open a saved copy</h1>
      <p className="govuk-body">
        The copy becomes a new assessment. The assessments you have here stay as they are.
      </p>
      <Input
        label="Saved copy"
        hint="A file whose name ends in .json or .zip, or the PDF of a full report or auditor’s pack"
        type="file"
        accept=".json,.zip,.pdf,application/json,application/zip,application/pdf"
        error={error ?? undefined}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {copy !== null && (
        <section aria-live="polite">
          <CopyContents copy={copy} findFramework={findFramework} />
          <Button disabled={isOpening} onClick={() => void open(copy)}>
            Open this copy
          </Button>
        </section>
      )}
    </>
  );
}

type CopyContentsProps = Pick<OpenCopyPageProps, 'findFramework'> & { readonly copy: ReadCopy };

function CopyContents({ copy, findFramework }: CopyContentsProps) {
  const { file, evidenceFiles, crest, missingFileCount } = copy;
  const { assessment, answers, units, records } = file;
  return (
    <>
      <h2 className="govuk-heading-m">{assessment.councilName}</h2>
      <p className="govuk-body">
        {findFramework(assessment.frameworkId)?.edition}, {formatDay(assessment.periodStart)} to{' '}
        {formatDay(assessment.periodEnd)}. {formatCount(answers.length, 'answer')} from{' '}
        {formatCount(units.length, 'unit')}, {formatCount(records.actions.length, 'action')},{' '}
        {formatCount(records.evidence.length, 'evidence item')} with{' '}
        {formatCount(evidenceFiles.length, 'file')}
        {crest !== null && ', the crest'}. Saved {formatMoment(file.savedAt)}
        {file.savedBy && ` by ${file.savedBy}`}.
      </p>
      {missingFileCount > 0 && (
        <p className="govuk-inset-text">
          {formatCount(missingFileCount, 'evidence file')} named in the copy is not in it. What is
          recorded about it will be kept.
        </p>
      )}
      {assessment.crest !== null && crest === null && (
        <p className="govuk-inset-text">
          The council’s crest is not in the copy. Reports will be without it until it is chosen
          again.
        </p>
      )}
    </>
  );
}
