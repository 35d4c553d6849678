import { useRef, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { findFrameworkMisfit } from '#domain/framework-fit.ts';
import { type PartFile } from '#domain/merge/part.ts';
import { describePartFault } from '#features/colleagues/part-fault-words.ts';
import { readPartFile } from '#features/colleagues/read-part-file.ts';
import { formatCount, formatDay, formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';

type OpenPartPageProps = {
  readonly findFramework: (id: string) => Framework | null;
  /** Puts the part in as an assessment of its own; words for the page when that fails. */
  readonly onOpen: (part: PartFile) => Promise<string | null>;
};

/** Opens a part that somebody sent, after showing what it is. */
export function OpenPartPage({ findFramework, onOpen }: OpenPartPageProps) {
  const [part, setPart] = useState<PartFile | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const latestChoice = useRef<File>(undefined);

  async function choose(chosen: File | undefined): Promise<void> {
    latestChoice.current = chosen;
    setPart(null);
    setError(null);
    if (chosen === undefined) return;
    const read = await readPartFile(chosen);
    // a large file chosen first may be read last; only the latest choice counts
    if (latestChoice.current !== chosen) return;
    const fault = read.ok
      ? findFault(read.value.part, findFramework)
      : describePartFault(read.failure);
    if (fault === null && read.ok) setPart(read.value.part);
    else setError(`${fault ?? ''} Nothing has been changed.`);
  }

  async function open(chosen: PartFile): Promise<void> {
    setIsOpening(true);
    try {
      setError(await onOpen(chosen));
    } finally {
      setIsOpening(false);
    }
  }

  return (
    <>
      <title>Open a part – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Open a part that was sent to you</h1>
      <p className="govuk-body">
        It becomes an assessment of its own in this browser. What you have here stays as it is.
      </p>
      <Input
        label="The file you were sent"
        type="file"
        accept=".zip,.json,application/zip,application/json"
        error={error ?? undefined}
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      {part !== null && (
        <section aria-live="polite">
          <h2 className="govuk-heading-m">{part.sent.assessment.councilName}</h2>
          <p className="govuk-body">
            {part.head.purpose === 'fill-in' ? 'To fill in' : 'To review'}, for {part.head.sentTo}:{' '}
            {findFramework(part.sent.assessment.frameworkId)?.edition},{' '}
            {formatDay(part.sent.assessment.periodStart)} to{' '}
            {formatDay(part.sent.assessment.periodEnd)}.{' '}
            {formatCount(part.sent.answers.length, 'answer')} so far,{' '}
            {formatCount(part.sent.records.actions.length, 'action')}. Sent{' '}
            {formatMoment(part.head.sentAt)}
            {part.head.sentBy && ` by ${part.head.sentBy}`}.
          </p>
          <Button disabled={isOpening} onClick={() => void open(part)}>
            Open this part
          </Button>
        </section>
      )}
    </>
  );
}

/** Why this part cannot be opened here, or null. */
function findFault(part: PartFile, findFramework: (id: string) => Framework | null): string | null {
  if (part.returned !== null) {
    return 'This is what a colleague sent back. Bring it in on the page “Colleagues” of your assessment.';
  }
  const framework = findFramework(part.sent.assessment.frameworkId);
  if (framework === null) return 'It uses a standard that this version of the app does not have.';
  return findFrameworkMisfit(part.sent.assessment, framework) === null
    ? null
    : 'It does not fit the standard as this version of the app has it.';
}
