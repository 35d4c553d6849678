import { useRef, useState } from 'react';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type Framework } from '#domain/framework.ts';
import { describeFault, readCopy } from '#features/backup/read-copy.ts';
import { formatCount, formatDay, formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';

type OpenCopyPageProps = {
  readonly findFramework: (id: string) => Framework | null;
  /** Puts the copy in as a new assessment; gives words for the page when that fails. */
  readonly onOpen: (file: AssessmentFile) => Promise<string | null>;
};

/** Opens a saved copy as a new assessment, after showing what is in it. */
export function OpenCopyPage({ findFramework, onOpen }: OpenCopyPageProps) {
  const [file, setFile] = useState<AssessmentFile | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latestChoice = useRef<File>(undefined);
  const [isOpening, setIsOpening] = useState(false);

  async function choose(chosen: File | undefined): Promise<void> {
    latestChoice.current = chosen;
    setFile(null);
    setError(null);
    if (chosen === undefined) return;
    const copy = await readCopy(chosen, findFramework);
    // a large file chosen first may be read last; only the latest choice counts
    if (latestChoice.current !== chosen) return;
    if (copy.ok) setFile(copy.value);
    else setError(`${describeFault(copy.failure)} Nothing has been changed.`);
  }

  async function open(copy: AssessmentFile): Promise<void> {
    // a second press must not put the copy in twice
    setIsOpening(true);
    try {
      setError(await onOpen(copy));
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
        hint="A file whose name ends in .json"
        type="file"
        accept=".json,application/json"
        error={error ?? undefined}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {file !== null && (
        <section aria-live="polite">
          <h2 className="govuk-heading-m">{file.assessment.councilName}</h2>
          <p className="govuk-body">
            {findFramework(file.assessment.frameworkId)?.edition},{' '}
            {formatDay(file.assessment.periodStart)} to {formatDay(file.assessment.periodEnd)}.{' '}
            {formatCount(file.answers.length, 'answer')} from{' '}
            {formatCount(file.units.length, 'unit')}. Saved {formatMoment(file.savedAt)}
            {file.savedBy && ` by ${file.savedBy}`}.
          </p>
          <Button disabled={isOpening} onClick={() => void open(file)}>
            Open this copy
          </Button>
        </section>
      )}
    </>
  );
}
