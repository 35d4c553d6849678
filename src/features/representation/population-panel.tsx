import { useState } from 'react';

import { findScheme, listSchemes } from '#content/group-schemes/list-schemes.ts';
import { namePopulation } from '#content/population-words.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import {
  findLatestHeadcount,
  listSchemeIds,
  nameHeadcount,
} from '#domain/representation/counted.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { Table } from '#ui/table.tsx';

type PopulationPanelProps = {
  readonly population: Population;
  readonly stored: StoredAssessment;
  /** Opens the page of this population by the groups of a scheme. */
  readonly onOpen: (schemeId: string) => void;
};

/** By which schemes a population has been counted, and the way to count it by another. */
export function PopulationPanel({ population, stored, onOpen }: PopulationPanelProps) {
  const { assessment, records } = stored;
  const schemeIds = listSchemeIds(records.headcounts, population.id);
  const others = listSchemes(records.groupSchemes).filter(
    ({ id, groups }) => groups.length > 0 && !schemeIds.includes(id),
  );
  const [chosen, setChosen] = useState('');
  const schemeId = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? '');
  return (
    <section aria-labelledby="counted-by">
      <h2 className="govuk-heading-m" id="counted-by">
        Who they are
      </h2>
      {schemeIds.length > 0 && (
        <Table
          caption={`${namePopulation(population)}: counted by`}
          head={['Groups', 'Latest figures']}
          rows={schemeIds.map((id) => ({
            key: id,
            cells: [
              <a
                key="link"
                className="govuk-link"
                href={toHref(pathTo.profile(assessment.id, population.id, id))}
              >
                {findScheme(records.groupSchemes, id)?.name ?? 'A scheme that is not here any more'}
              </a>,
              nameLatest(stored, population.id, id),
            ],
          }))}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(schemeId);
        }}
      >
        <Select
          label={schemeIds.length === 0 ? 'Group people by' : 'Group people by something else'}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={schemeId}
          onChange={(event) => setChosen(event.target.value)}
        />
        <Button type="submit" look={schemeIds.length === 0 ? 'primary' : 'secondary'}>
          Enter figures
        </Button>
      </form>
      <TargetLinks population={population} stored={stored} />
    </section>
  );
}

function nameLatest({ records }: StoredAssessment, populationId: string, schemeId: string): string {
  const latest = findLatestHeadcount(records.headcounts, { populationId, schemeId });
  if (latest === null) return 'No figures yet';
  return nameHeadcount(latest) ?? 'A period without a name';
}

function TargetLinks({ population, stored }: Omit<PopulationPanelProps, 'onOpen'>) {
  const targets = keepInUse(stored.records.representationTargets).filter(
    ({ populationId }) => populationId === population.id,
  );
  if (targets.length === 0) return null;
  return (
    <p className="govuk-body">
      {targets.length === 1 ? 'One target is set' : `${targets.length} targets are set`} for this
      population.{' '}
      <a className="govuk-link" href={toHref(pathTo.targets(stored.assessment.id))}>
        Representation targets
      </a>
    </p>
  );
}
