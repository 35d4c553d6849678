import { useRef, useState } from 'react';

import { type PartMerge, type ReturnedPart } from '#domain/merge/plan-merges.ts';
import { describeMerges } from '#features/colleagues/describe-merge.ts';
import { MergePreview } from '#features/colleagues/merge-preview.tsx';
import { type ChosenParts, readChosenParts } from '#features/colleagues/read-chosen-parts.ts';
import { formatCount } from '#shared/format.ts';
import { type Result } from '#shared/result.ts';
import { type StoredFile } from '#storage/stored-file.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';
import { Notice } from '#ui/notice.tsx';

export type ReceivePort = {
  /** What bringing in would do; a failure is words for the page. */
  readonly onPreview: (
    parts: readonly ReturnedPart[],
  ) => Promise<Result<readonly PartMerge[], string>>;
  readonly onMerge: (
    parts: readonly ReturnedPart[],
    files: readonly StoredFile[],
  ) => Promise<Result<readonly PartMerge[], string>>;
};

type Chosen = ChosenParts & { readonly merges: readonly PartMerge[] };

/** Reads files that came back, shows what they would bring, and brings them in. */
export function ReceiveParts({ onPreview, onMerge }: ReceivePort) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const latestChoice = useRef<FileList>(undefined);

  async function choose(list: FileList | null): Promise<void> {
    latestChoice.current = list ?? undefined;
    setChosen(null);
    setDone(null);
    setProblems([]);
    if (list === null || list.length === 0) return;
    const read = await readChosenParts([...list]);
    const preview = read.parts.length === 0 ? null : await onPreview(read.parts);
    // files chosen first may be read last; only the latest choice counts
    if (latestChoice.current !== list) return;
    if (preview?.ok === true) setChosen({ ...read, merges: preview.value });
    setProblems(preview?.ok === false ? [...read.problems, preview.failure] : read.problems);
  }

  async function merge({ parts, files }: Chosen): Promise<void> {
    // a second press must not bring them in twice
    setIsBusy(true);
    try {
      const merged = await onMerge(parts, files);
      if (!merged.ok) return setProblems([merged.failure]);
      setDone(`Brought in: ${describeMerges(merged.value, files.length)}`);
      setChosen(null);
      if (input.current !== null) input.current.value = '';
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Bring in what came back</h2>
      {done !== null && (
        <Notice kind="done">
          <p className="govuk-body">{done}</p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice kind="problem">
          {problems.map((problem) => (
            <p key={problem} className="govuk-body">
              {problem}
            </p>
          ))}
        </Notice>
      )}
      <Input
        ref={input}
        label="Files that came back"
        hint="You can choose many at once. Nothing is changed until you have seen what they bring."
        type="file"
        multiple
        accept=".zip,.json,application/zip,application/json"
        onChange={({ target }) => void choose(target.files)}
      />
      {chosen !== null && (
        <>
          <MergePreview merges={chosen.merges} fileCount={chosen.files.length} />
          <Button disabled={isBusy} onClick={() => void merge(chosen)}>
            Bring in {formatCount(chosen.merges.length, 'file')}
          </Button>
        </>
      )}
    </section>
  );
}
