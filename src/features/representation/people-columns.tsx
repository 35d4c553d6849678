import { useEffect, useState } from 'react';

import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { describePeopleFault } from '#content/people-file-words.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { readAgeRange } from '#domain/representation/reading/age-range.ts';
import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { type PersonColumn } from '#domain/representation/reading/person-columns.ts';
import {
  type PeopleTotals,
  type PersonGrouping,
} from '#domain/representation/reading/person-rows.ts';
import { NameChooser } from '#features/representation/name-chooser.tsx';
import { type NewCount } from '#features/representation/new-count.ts';
import { SaveCounts } from '#features/representation/save-counts.tsx';
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
  const offered = file.profile.columns.filter(({ values, isAges }) => values !== null || isAges);
  const numeric = file.profile.columns.filter(({ isNumeric }) => isNumeric);
  const [columnIndex, setColumnIndex] = useState<number | null>(null);
  const [fteIndex, setFteIndex] = useState<number | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, string | null>>>({});
  const [totals, setTotals] = useState<PeopleTotals | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const column = offered.find(({ index }) => index === columnIndex) ?? null;
  const matcher = createNameMatcher(scheme, groupAliases);
  const bands = listBands(scheme);
  const values = column === null ? [] : (column.values ?? []);
  const isByAge = column !== null && column.isAges && bands.length > 0;
  const placeOf = (value: string): string | null => {
    const chosen = choices[value];
    if (chosen !== undefined) return chosen;
    const place = matcher(value);
    return 'groupId' in place ? place.groupId : '';
  };
  const grouping = toGrouping(column, isByAge ? bands : null, placeOf);
  const plan = JSON.stringify({ columnIndex, fteIndex, grouping });

  useEffect(() => {
    setTotals(null);
    if (columnIndex === null) return undefined;
    let isCurrent = true;
    void file
      .count({
        questions: [{ columnIndex, grouping, groupIds: scheme.groups.map(({ id }) => id) }],
        only: null,
        fteColumnIndex: isFte ? fteIndex : null,
      })
      .then((counted) => {
        if (!isCurrent) return;
        setTotals(counted.ok ? counted.value : null);
        setProblem(counted.ok ? null : describePeopleFault(counted.failure));
      });
    return () => {
      isCurrent = false;
    };
    // the plan is all of the question; the file stays the same while this is shown
    // oxlint-disable-next-line react/exhaustive-deps
  }, [plan]);

  const question = totals?.questions[0];
  const counts =
    question === undefined ? null : isFte ? question.fullTimeEquivalents : question.counts;
  return (
    <>
      <p className="govuk-body">{formatPeople(file.profile.rowCount)} people in the file.</p>
      <Select
        label={`Column with: ${scheme.characteristic}`}
        options={toOptions(offered)}
        value={columnIndex ?? ''}
        onChange={({ target }) => {
          setColumnIndex(target.value === '' ? null : Number(target.value));
          setChoices({});
        }}
      />
      {isFte && (
        <Select
          label="Column with each person’s full-time equivalent"
          options={toOptions(numeric)}
          value={fteIndex ?? ''}
          onChange={({ target }) => setFteIndex(target.value === '' ? null : Number(target.value))}
        />
      )}
      {!isByAge && (
        <NameChooser
          title="What the values stand for"
          hint="Check each, and place those that are not clear. Nothing is guessed that is not shown here."
          scheme={scheme}
          names={values.map(({ value, count }) => ({
            key: value,
            text: `${value === '' ? 'Empty cells' : value} (${formatPeople(count)})`,
            placeId: placeOf(value),
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
      {question !== undefined && question.unplaced > 0 && (
        <p className="govuk-inset-text">
          {formatPeople(question.unplaced)} people have a value that is no group yet. They are in
          none of the numbers below.
        </p>
      )}
      {totals !== null && isFte && totals.withoutFte > 0 && (
        <p className="govuk-inset-text">
          {formatPeople(totals.withoutFte)} people have no full-time equivalent, so their groups
          have no sum.
        </p>
      )}
      {counts !== null && (
        <SaveCounts
          scheme={scheme}
          silentIds={silentIds}
          counts={[{ period: '', counts, statedTotal: null, source: fileName }]}
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

/** The scheme's groups as bands of age; empty when they are none. */
function listBands(scheme: GroupScheme) {
  const bands = scheme.groups.flatMap(({ id, name }) => {
    const ages = readAgeRange(name);
    return ages === null ? [] : [{ groupId: id, ages }];
  });
  return bands.length === scheme.groups.length ? bands : [];
}

function toGrouping(
  column: PersonColumn | null,
  bands: ReturnType<typeof listBands> | null,
  placeOf: (value: string) => string | null,
): PersonGrouping {
  if (bands !== null) return { kind: 'ages', bands };
  const placed = (column?.values ?? []).flatMap(({ value }) => {
    const place = placeOf(value);
    return place === '' ? [] : [[value, place] as const];
  });
  return { kind: 'values', groupOf: Object.fromEntries(placed) };
}
