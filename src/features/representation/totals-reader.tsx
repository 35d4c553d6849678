import { useState } from 'react';

import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { nameGroup } from '#content/name-group.ts';
import { describeTotalsFault } from '#content/people-file-words.ts';
import { describeTableFault } from '#content/table-file-words.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { readTotalsTable } from '#domain/representation/reading/totals-table.ts';
import { type TableRows } from '#domain/table-rows.ts';
import { FileChooser } from '#features/representation/file-chooser.tsx';
import { NameChooser } from '#features/representation/name-chooser.tsx';
import { type NewCount } from '#features/representation/new-count.ts';
import { SaveCounts } from '#features/representation/save-counts.tsx';
import { readTableFile, TABLE_LIMITS } from '#storage/table-file/read-table-file.ts';

type TotalsReaderProps = {
  readonly scheme: GroupScheme;
  readonly countedIn: Population['countedIn'];
  readonly onSave: (counts: readonly NewCount[]) => Promise<string | null>;
};

/** Reads a table of totals; names that are not clear are asked for, and nothing is saved unseen. */
export function TotalsReader({ scheme, countedIn, onSave }: TotalsReaderProps) {
  const [file, setFile] = useState<{ name: string; rows: TableRows } | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, string | null>>>({});
  const matcher = createNameMatcher(scheme, groupAliases);

  async function read(chosen: File): Promise<string | null> {
    const rows = await readTableFile(chosen);
    if (!rows.ok) {
      return `${describeTableFault(rows.failure, TABLE_LIMITS)} Nothing has been changed.`;
    }
    const table = readTotalsTable(rows.value, matcher, countedIn);
    if (!table.ok)
      return 'No group of this scheme was found in the file. Nothing has been changed.';
    setFile({ name: chosen.name, rows: rows.value });
    return null;
  }

  const table = file === null ? null : readTotalsTable(file.rows, matcher, countedIn, choices);
  return (
    <>
      <FileChooser
        label="Table of totals"
        hint="CSV or .xlsx: the groups down a column or across a row"
        onChoose={read}
        onClear={() => {
          setFile(null);
          setChoices({});
        }}
      />
      {file !== null && table?.ok === true && (
        <>
          <NameChooser
            title="What the names stand for"
            hint="Check each, and place those that are not clear."
            scheme={scheme}
            names={table.value.names
              .filter(({ place }) => place.kind !== 'total')
              .map(({ name, place }) => ({
                key: name,
                text: name,
                placeId: place.kind === 'left-out' ? null : 'groupId' in place ? place.groupId : '',
              }))}
            leaveOutText="Leave these figures out"
            onPlace={(key, placeId) => setChoices({ ...choices, [key]: placeId })}
          />
          {table.value.faults.length > 0 && (
            <ul className="govuk-list govuk-list--bullet govuk-inset-text">
              {table.value.faults.map((fault) => {
                const sentence = describeTotalsFault(fault, (id) => nameGroup(scheme, id));
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          )}
          <SaveCounts
            scheme={scheme}
            silentIds={silentIds}
            counts={table.value.series.map(({ name, counts, statedTotal }) => ({
              period: name,
              counts,
              statedTotal,
              source: file.name,
            }))}
            onSave={onSave}
          />
        </>
      )}
    </>
  );
}
