import { useState } from 'react';

import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { nameGroup } from '#content/name-group.ts';
import { namePopulation } from '#content/population-words.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { findCensusDay } from '#domain/representation/reading/census-day.ts';
import { type CensusTable } from '#domain/representation/reading/census-figures.ts';
import { matchLabels, placeLabels } from '#domain/representation/reading/match-labels.ts';
import { shareOut, sumPlaces } from '#domain/representation/reading/sum-places.ts';
import { NameChooser } from '#features/representation/name-chooser.tsx';
import { PlaceChooser } from '#features/representation/place-chooser.tsx';
import { formatPeople, formatShare } from '#shared/figure-words.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/choices.tsx';
import { Notice } from '#ui/notice.tsx';
import { Table } from '#ui/table.tsx';

type CensusBenchmarkProps = {
  readonly table: CensusTable;
  readonly scheme: GroupScheme;
  readonly stored: StoredAssessment;
  readonly onAdd: (content: Partial<RecordContent<'benchmarks'>>) => Promise<string | null>;
};

/** The places and groups of a census table as a benchmark, to look at and save. */
export function CensusBenchmark({ table, scheme, stored, onAdd }: CensusBenchmarkProps) {
  const [placeIds, setPlaceIds] = useState<readonly string[]>(
    table.places.length === 1 ? table.places.map(({ id }) => id) : [],
  );
  const [choices, setChoices] = useState<Readonly<Record<string, string | null>>>({});
  const [populationIds, setPopulationIds] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const plain = matchLabels(table.labels, scheme, groupAliases);
  const matching = placeLabels(plain, choices, scheme);
  const sum = sumPlaces(table, placeIds, matching);
  const percents = shareOut(sum, scheme, 'known');
  const names = table.places.filter(({ id }) => placeIds.includes(id)).map(({ name }) => name);

  async function save(): Promise<void> {
    if (placeIds.length === 0) return setProblem('Choose a place.');
    if (Object.keys(percents).length === 0) return setProblem('The file gives no share for it.');
    const content = toBenchmark(table, scheme, names);
    const chosen = { populationIds: [...populationIds], percents };
    setProblem(await onAdd({ ...content, ...chosen }));
  }

  return (
    <>
      <PlaceChooser places={table.places} chosenIds={placeIds} onChoose={setPlaceIds} />
      <NameChooser
        title="Names in the file that are not clear"
        hint="Say which group each is. They are in no share until you do, but count among those known."
        scheme={scheme}
        names={plain.unmatched.map(({ label }) => ({
          key: label.key,
          text: label.text,
          placeId: choices[label.key] === undefined ? '' : (choices[label.key] ?? null),
        }))}
        leaveOutText="Leave these people out"
        onPlace={(key, placeId) => setChoices({ ...choices, [key]: placeId })}
      />
      {placeIds.length > 0 && (
        <Table
          caption={`Shares in ${names.join(', ')}`}
          head={['Group', 'People', 'Share of those known']}
          rows={scheme.groups.map(({ id }) => ({
            key: id,
            cells: [
              nameGroup(scheme, id),
              formatPeople(sum.counts[id] ?? null),
              formatShare(percents[id] === undefined ? null : percents[id] / 100),
            ],
          }))}
        />
      )}
      <Choices
        kind="checkboxes"
        legend="Populations to compare with it"
        choices={keepInUse(stored.records.populations).map((population) => ({
          value: population.id,
          label: namePopulation(population),
        }))}
        checkedValues={populationIds}
        onChange={({ target }) =>
          setPopulationIds(
            target.checked
              ? [...populationIds, target.value]
              : populationIds.filter((id) => id !== target.value),
          )
        }
      />
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <Button onClick={() => void save()}>Save as a benchmark</Button>
    </>
  );
}

/** What a census table says of itself, as the fields of a benchmark. */
function toBenchmark(table: CensusTable, scheme: GroupScheme, placeNames: readonly string[]) {
  const { title, population, date, tableCode } = table;
  return {
    name: [title ?? scheme.characteristic, population].filter(Boolean).join(', ').slice(0, 300),
    schemeId: scheme.id,
    geography: placeNames.join(', ').slice(0, 300),
    whoItCovers: population ?? '',
    source: ['Census', date, tableCode].filter(Boolean).join(', '),
    sourceAddress: 'https://www.nomisweb.co.uk',
    dataDay: findCensusDay(table),
    note: 'Contains public sector information licensed under the Open Government Licence v3.0. Shares of those whose group is known.',
  };
}
