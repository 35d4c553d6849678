import { useEffect, useRef, useState } from 'react';

import { describePeopleFault } from '#content/people-file-words.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { FileChooser } from '#features/representation/file-chooser.tsx';
import { type NewCount } from '#features/representation/new-count.ts';
import { PeopleColumns } from '#features/representation/people-columns.tsx';
import { type PeopleFile } from '#storage/table-file/open-people-file.ts';

type PeopleReaderProps = {
  readonly scheme: GroupScheme;
  readonly countedIn: Population['countedIn'];
  readonly onSave: (counts: readonly NewCount[]) => Promise<string | null>;
};

/** Counts a file with one row a person. The rows stay in a worker and go when the page is left. */
export function PeopleReader({ scheme, countedIn, onSave }: PeopleReaderProps) {
  const [file, setFile] = useState<{ name: string; people: PeopleFile } | null>(null);
  const open = useRef<PeopleFile>(undefined);
  const latest = useRef<File>(undefined);
  useEffect(() => () => open.current?.close(), []);

  function close(): void {
    open.current?.close();
    open.current = undefined;
    setFile(null);
  }

  async function read(chosen: File): Promise<string | null> {
    latest.current = chosen;
    const { openPeopleFile } = await import('#storage/table-file/open-people-file.ts');
    const opened = await openPeopleFile(chosen);
    if (!opened.ok) return `${describePeopleFault(opened.failure)} Nothing has been changed.`;
    if (latest.current !== chosen) {
      opened.value.close();
      return null;
    }
    open.current = opened.value;
    setFile({ name: chosen.name, people: opened.value });
    return null;
  }

  return (
    <>
      <p className="govuk-inset-text">
        Nothing about a person is kept: no row reaches this browser’s storage, the history or a
        saved copy. Columns that look like names, dates or numbers of a person are not even offered.
        Somebody with two rows is counted twice.
      </p>
      <FileChooser
        label="File with one row for each person"
        hint="CSV or .xlsx with a heading row"
        onChoose={read}
        onClear={close}
      />
      {file !== null && (
        <PeopleColumns
          key={file.name}
          file={file.people}
          fileName={file.name}
          scheme={scheme}
          countedIn={countedIn}
          onSave={onSave}
        />
      )}
    </>
  );
}
