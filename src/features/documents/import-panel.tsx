import { useRef, useState } from 'react';

import { describeTableFault } from '#content/table-file-words.ts';
import { ImportPreview } from '#features/documents/import-preview.tsx';
import {
  type ColumnMatch,
  type ImportKind,
  listImportFields,
  matchColumns,
} from '#features/documents/import-fields.ts';
import { type OptionsOf } from '#features/documents/read-import-cell.ts';
import { readImport } from '#features/documents/read-import.ts';
import { readTableFile, TABLE_LIMITS } from '#storage/table-file/read-table-file.ts';
import { Input } from '#ui/input.tsx';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';

type ImportPanelProps = {
  readonly optionsOf: OptionsOf;
  /** Each row's values by field; gives what was done in words, or why not. */
  readonly onImport: (
    kind: ImportKind,
    rows: readonly Readonly<Record<string, unknown>>[],
  ) => Promise<{ readonly isDone: boolean; readonly words: string }>;
};

const kinds = [
  { value: 'actions', label: 'Actions' },
  { value: 'services', label: 'Services' },
] as const;

/** Reads services or actions in from a spreadsheet: nothing is saved before it has been looked at. */
export function ImportPanel({ optionsOf, onImport }: ImportPanelProps) {
  const [kind, setKind] = useState<ImportKind>('actions');
  const [rows, setRows] = useState<readonly (readonly string[])[] | null>(null);
  const [match, setMatch] = useState<ColumnMatch>({});
  const [error, setError] = useState<string>();
  const [message, setMessage] = useState<{ isDone: boolean; words: string } | null>(null);
  const latestChoice = useRef<File>(undefined);
  const fields = listImportFields(kind);

  async function choose(file: File | undefined): Promise<void> {
    latestChoice.current = file;
    setRows(null);
    setError(undefined);
    setMessage(null);
    if (file === undefined) return;
    const read = await readTableFile(file);
    // a large file chosen first may be read last; only the latest choice counts
    if (latestChoice.current !== file) return;
    if (!read.ok) {
      setError(`${describeTableFault(read.failure, TABLE_LIMITS)} Nothing has been changed.`);
      return;
    }
    setRows(read.value);
    setMatch(matchColumns(read.value[0] ?? [], fields));
  }

  return (
    <>
      <h2 className="govuk-heading-m">Read in services or actions</h2>
      <p className="govuk-body">
        From an Excel workbook (.xlsx) or a CSV file with a heading row. You see what will be added
        before anything is saved.
      </p>
      {message !== null && (
        <Notice kind={message.isDone ? 'done' : 'problem'}>
          <p className="govuk-body">{message.words}</p>
        </Notice>
      )}
      <Select
        label="What to read in"
        options={kinds}
        value={kind}
        onChange={(event) => {
          const chosen = kinds.find((each) => each.value === event.target.value);
          if (chosen === undefined) return;
          setKind(chosen.value);
          setMatch(matchColumns(rows?.[0] ?? [], listImportFields(chosen.value)));
        }}
      />
      <Input
        label="Spreadsheet"
        type="file"
        accept=".xlsx,.csv,text/csv"
        error={error}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {rows !== null && (
        <ImportPreview
          fields={fields}
          heads={rows[0] ?? []}
          match={match}
          read={readImport(rows, fields, match, optionsOf)}
          noun={kind === 'actions' ? 'action' : 'service'}
          optionsOf={optionsOf}
          onMatch={setMatch}
          onAdd={async (values) => {
            const outcome = await onImport(kind, values);
            setMessage(outcome);
            if (outcome.isDone) setRows(null);
          }}
        />
      )}
    </>
  );
}
