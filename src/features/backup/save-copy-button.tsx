import { useState } from 'react';

import { type Result } from '#shared/result.ts';
import { formatCount } from '#shared/format.ts';
import { type CopiedAssessment } from '#storage/assessment-copy.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';

type SaveCopyButtonProps = {
  readonly copyOut: () => Promise<Result<CopiedAssessment, StorageFailure>>;
};

/** Downloads the whole assessment as one file, and says what is in it. */
export function SaveCopyButton({ copyOut }: SaveCopyButtonProps) {
  const [message, setMessage] = useState('');

  async function save(): Promise<void> {
    const copied = await copyOut();
    if (!copied.ok) {
      setMessage(
        `The copy could not be made: ${explain(copied.failure)} Nothing has been changed.`,
      );
      return;
    }
    const { file, unreadable } = copied.value;
    const name = nameCopy(file.assessment.councilName, file.assessment.periodEnd);
    saveFile(name, JSON.stringify(file), 'application/json');
    const left =
      unreadable.length === 0
        ? ''
        : ` ${formatCount(unreadable.length, 'record')} could not be read and is not in the copy.`;
    setMessage(
      `Copy saved as ${name}: ${formatCount(file.answers.length, 'answer')} from ${formatCount(file.units.length - 1, 'service')} and the council as a whole.${left}`,
    );
  }

  return (
    <div className="app-actions">
      <Button look="secondary" onClick={() => void save()}>
        Save a copy
      </Button>
      <p className="govuk-body" role="status">
        {message}
      </p>
    </div>
  );
}

/** A file name that every system takes: letters and digits of the council's name and the period's end. */
export function nameCopy(councilName: string, periodEnd: string): string {
  const slug = councilName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return `equality-standard-${slug || 'council'}-${periodEnd}.json`;
}

function explain({ kind }: StorageFailure): string {
  switch (kind) {
    case 'missing':
      return 'the assessment is no longer in this browser.';
    case 'unreadable':
      return 'the stored assessment cannot be read.';
    case 'newer':
      return 'a newer version of this app is open in another tab.';
    case 'full':
    case 'closed':
      return 'the browser’s storage cannot be reached.';
  }
}
