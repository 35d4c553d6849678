import { useState } from 'react';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { listFileHashes, packCopy } from '#features/backup/pack-copy.ts';
import { type Result } from '#shared/result.ts';
import { formatCount } from '#shared/format.ts';
import { type CopiedAssessment } from '#storage/assessment-copy.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { type StoredFile } from '#storage/stored-file.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';

type SaveCopyButtonProps = {
  readonly copyOut: () => Promise<Result<CopiedAssessment, StorageFailure>>;
  /** The evidence files, and the crest, of these SHA-256 that are in this browser. */
  readonly readFiles: (hashes: readonly string[]) => Promise<readonly StoredFile[]>;
};

/** Downloads the whole assessment as one file, and says what is in it. */
export function SaveCopyButton({ copyOut, readFiles }: SaveCopyButtonProps) {
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
    const hashes = listFileHashes(file);
    const evidenceFiles = await readFiles(hashes);
    const { councilName, periodEnd, crest } = file.assessment;
    const crestFiles = crest === null ? [] : await readFiles([crest.sha256]);
    const isPacked = evidenceFiles.length + crestFiles.length > 0;
    const name = nameCopy(councilName, periodEnd, isPacked ? 'zip' : 'json');
    if (isPacked)
      saveFile(name, await packCopy(file, [...evidenceFiles, ...crestFiles]), 'application/zip');
    else saveFile(name, JSON.stringify(file), 'application/json');
    const missingCount = hashes.length - evidenceFiles.length;
    const left = [
      unreadable.length > 0 &&
        ` ${formatCount(unreadable.length, 'record')} could not be read and is not in the copy.`,
      missingCount > 0 &&
        ` ${formatCount(missingCount, 'evidence file')} is not in this browser, and so not in the copy.`,
      crest !== null &&
        crestFiles.length === 0 &&
        ' The crest is not in this browser, and so not in the copy.',
    ].filter(Boolean);
    setMessage(
      `Copy saved as ${name}: ${describeContents(file, evidenceFiles.length)}${crestFiles.length === 0 ? '' : ', the crest'}.${left.join('')}`,
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

function describeContents({ answers, units, records }: AssessmentFile, fileCount: number): string {
  const counts = [
    `${formatCount(answers.length, 'answer')} from ${formatCount(units.length - 1, 'service')} and the council as a whole`,
    formatCount(records.actions.length, 'action'),
    formatCount(records.evidence.length, 'evidence item'),
    formatCount(fileCount, 'evidence file'),
  ];
  return counts.join(', ');
}

/** A file name that every system takes: letters and digits of the council's name and the period's end. */
export function nameCopy(councilName: string, periodEnd: string, ending: 'json' | 'zip'): string {
  const slug = councilName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return `equality-standard-${slug || 'council'}-${periodEnd}.${ending}`;
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
