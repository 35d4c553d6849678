import { useState } from 'react';

import { type Population } from '#domain/records/population.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { type PersonColumn } from '#domain/representation/reading/person-columns.ts';
import { type PeopleTotals } from '#domain/representation/reading/person-rows.ts';
import { NameChooser } from '#features/representation/name-chooser.tsx';
import { type NewCount } from '#features/representation/new-count.ts';
import {
  isCountedByAge,
  placeValue,
  planCount,
  type ValueChoices,
} from '#features/representation/people-grouping.ts';
import { SaveCounts } from '#features/representation/save-counts.tsx';
import { usePeopleCount } from '#features/representation/use-people-count.ts';
import { formatPeople } from '#shared/figure-words.ts';
import { type PeopleFile } from '#storage/table-file/open-people-file.ts';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';

type PeopleColumnsProps = {
  readonly file: PeopleFile;
  readonly fileName: string;
  readonly scheme: GroupScheme;
  readonly countedIn: Population['countedIn'];
  readonly onSave: (counts: readonly NewCount[]) => Promise<string | null>;
};

/** Which column the groups are in, what its values stand for, and the totals that come of it. */
export function PeopleColumns(props: PeopleColumnsProps) {
  const { file, fileName, scheme, countedIn, onSave } = props;
  const isFte = countedIn === 'full-time-equivalents';
  const { columns, rowCount } = file.profile;
  const offered = columns.filter(({ values, isAges }) => values !== null || isAges);
  const [columnIndex, setColumnIndex] = useState('');
  const [fteIndex, setFteIndex] = useState('');
  const [choices, setChoices] = useState<ValueChoices>({});
  const column = offered.find(({ index }) => `${index}` === columnIndex) ?? null;
  const fte = isFte && fteIndex !== '' ? Number(fteIndex) : null;
  const { totals, problem } = usePeopleCount(file, planCount(column, scheme, choices, fte));
  return (
    <>
      <p className="govuk-body">{formatPeople(rowCount)} people in the file.</p>
      <Select
        label={`Column with: ${scheme.characteristic}`}
        options={toOptions(offered)}
        value={columnIndex}
        onChange={({ target }) => {
          setColumnIndex(target.value);
          setChoices({});
        }}
      />
      {isFte && (
        <Select
          label="Column with each person’s full-time equivalent"
          options={toOptions(columns.filter(({ isNumeric }) => isNumeric))}
          value={fteIndex}
          onChange={({ target }) => setFteIndex(target.value)}
        />
      )}
      {!isCountedByAge(column, scheme) && (
        <NameChooser
          title="What the values stand for"
          hint="Check each, and place those that are not clear. Nothing is guessed that is not shown here."
          scheme={scheme}
          names={(column?.values ?? []).map(({ value, count }) => ({
            key: value,
            text: `${value === '' ? 'Empty cells' : value} (${formatPeople(count)})`,
            placeId: placeValue(value, scheme, choices),
          }))}
          leaveOutText="Leave these people out"
          onPlace={(key, placeId) => setChoices({ ...choices, [key]: placeId })}
        />
      )}
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      {totals !== null && (
        <PeopleResult
          totals={totals}
          isFte={isFte}
          scheme={scheme}
          source={fileName}
          onSave={onSave}
        />
      )}
    </>
  );
}

type PeopleResultProps = {
  readonly totals: PeopleTotals;
  readonly isFte: boolean;
  readonly scheme: GroupScheme;
  readonly source: string;
  readonly onSave: (counts: readonly NewCount[]) => Promise<string | null>;
};

/** The totals to look at and save, and who is in none of them. */
function PeopleResult({ totals, isFte, scheme, source, onSave }: PeopleResultProps) {
  const [question] = totals.questions;
  if (question === undefined) return null;
  const counts = isFte ? question.fullTimeEquivalents : question.counts;
  return (
    <>
      {question.unplaced > 0 && (
        <p className="govuk-inset-text">
          {formatPeople(question.unplaced)} people have a value that is no group yet. They are in
          none of the numbers below.
        </p>
      )}
      {isFte && totals.withoutFte > 0 && (
        <p className="govuk-inset-text">
          {formatPeople(totals.withoutFte)} people have no full-time equivalent, so their groups
          have no sum.
        </p>
      )}
      {counts !== null && (
        <SaveCounts
          scheme={scheme}
          silentIds={silentIds}
          counts={[{ period: '', counts, statedTotal: null, source }]}
          onSave={onSave}
        />
      )}
    </>
  );
}

function toOptions(columns: readonly PersonColumn[]) {
  return [
    { value: '', label: 'Choose a column' },
    ...columns.map(({ index, name }) => ({
      value: `${index}`,
      label: name || `Column ${index + 1}`,
    })),
  ];
}
