import { useRef, useState } from 'react';

import { Input } from '#ui/input.tsx';

type FileChooserProps = {
  readonly label: string;
  readonly hint: string;
  /** Reads the file; words for the page when it cannot be read, null when it can. */
  readonly onChoose: (file: File) => Promise<string | null>;
  readonly onClear: () => void;
};

/** Chooses a file to read; only the latest choice counts, however long an earlier one takes. */
export function FileChooser({ label, hint, onChoose, onClear }: FileChooserProps) {
  const [error, setError] = useState<string>();
  const [isReading, setIsReading] = useState(false);
  const latest = useRef<File>(undefined);

  async function choose(file: File | undefined): Promise<void> {
    latest.current = file;
    setError(undefined);
    onClear();
    if (file === undefined) return;
    setIsReading(true);
    const problem = await onChoose(file);
    if (latest.current !== file) return;
    setIsReading(false);
    setError(problem ?? undefined);
  }

  return (
    <>
      <Input
        type="file"
        label={label}
        hint={hint}
        error={error}
        className="govuk-file-upload"
        accept=".csv,.xlsx,.txt"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <div role="status">{isReading && <p className="govuk-body">Reading the file…</p>}</div>
    </>
  );
}
