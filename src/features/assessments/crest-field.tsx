import { useState } from 'react';

import { describeCrestGap } from '#content/identity-words.ts';
import { type Assessment } from '#domain/assessment.ts';
import { encodeBase64 } from '#report/crest/base64.ts';
import { readCrestPresence } from '#report/crest/read-crest-presence.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';

export type CrestFieldProps = {
  readonly assessment: Pick<Assessment, 'crest' | 'crestAlternative'>;
  /** The crest's picture; null when it is not in this browser. */
  readonly crestBytes: ArrayBuffer | null;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onChoose: (file: File) => Promise<string | null>;
  readonly onRemove: () => Promise<string | null>;
};

/** The council's crest as it is now, and the ways to choose, replace and take it away. */
export function CrestField({ assessment, crestBytes, onChoose, onRemove }: CrestFieldProps) {
  const { crest, crestAlternative } = assessment;
  const [error, setError] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);
  const [done, setDone] = useState('');
  const presence = readCrestPresence(crestBytes);
  const gap = describeCrestGap(assessment, presence);

  async function run(work: () => Promise<string | null>, said: string): Promise<void> {
    if (isWorking) return;
    setIsWorking(true);
    const problem = await work();
    setIsWorking(false);
    setError(problem === null ? undefined : `${problem} Nothing has been changed.`);
    setDone(problem === null ? said : '');
  }

  function choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file === undefined) return;
    // emptied, so that the same file can be chosen again after a failure
    input.value = '';
    void run(
      () => onChoose(file),
      `${file.name} is the crest. Check below that the words say what it shows.`,
    );
  }

  return (
    <>
      {crest !== null && crestBytes !== null && presence === 'shown' && (
        <img
          className="app-crest"
          src={`data:${crest.mediaType};base64,${encodeBase64(new Uint8Array(crestBytes))}`}
          alt={crestAlternative.trim() || `The crest in ${crest.fileName}`}
        />
      )}
      {crest !== null && (
        <div className="app-actions">
          <p className="govuk-body">
            {crest.fileName}, {crest.widthPixels} by {crest.heightPixels} pixels
          </p>
          <Button look="secondary" onClick={() => void run(onRemove, 'The crest is taken away.')}>
            Take the crest away
          </Button>
        </div>
      )}
      <Input
        label={crest === null ? 'Crest' : 'Another crest'}
        hint="A PNG or JPEG picture of at most 1 MB and 2,000 pixels a side. Notes hidden in the file are left out."
        type="file"
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        error={error}
        aria-busy={isWorking}
        onChange={(event) => choose(event.target)}
      />
      <p className="govuk-body" role="status">
        {done}
      </p>
      {gap !== null && <p className="govuk-inset-text">{gap}</p>}
    </>
  );
}
