import { useState } from 'react';

import { isOpenChallenge } from '#domain/challenges.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { type Unit } from '#domain/unit.ts';
import { ScrutinyTable } from '#features/scrutiny/scrutiny-table.tsx';
import { Select } from '#ui/select.tsx';

type ScrutinyListProps = {
  /** In use. */
  readonly scrutiny: readonly Scrutiny[];
  readonly units: readonly Unit[];
  readonly assessmentId: string;
};

const states = [
  { value: '', label: 'All' },
  { value: 'open', label: 'Challenges still open' },
  { value: 'settled', label: 'Challenges settled' },
  { value: 'agree', label: 'Agreed' },
];

/** What reviewers have said, open challenges first, by state and unit. */
export function ScrutinyList({ scrutiny, units, assessmentId }: ScrutinyListProps) {
  const [filter, setFilter] = useState({ state: '', unitId: '' });
  const shown = scrutiny
    .filter((each) => filter.unitId === '' || each.answerKey.startsWith(`${filter.unitId}/`))
    .filter((each) => filter.state === '' || readState(each) === filter.state)
    .toSorted((a, b) => Number(isOpenChallenge(b)) - Number(isOpenChallenge(a)));
  return (
    <>
      <h2 className="govuk-heading-m">What reviewers have said</h2>
      <div className="app-filters">
        <Select
          label="Show"
          options={states}
          value={filter.state}
          onChange={(event) => setFilter({ ...filter, state: event.target.value })}
        />
        <Select
          label="Unit"
          options={[
            { value: '', label: 'Any' },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.unitId}
          onChange={(event) => setFilter({ ...filter, unitId: event.target.value })}
        />
      </div>
      <ScrutinyTable scrutiny={shown} assessmentId={assessmentId} units={units} />
    </>
  );
}

function readState(scrutiny: Scrutiny): string {
  if (scrutiny.verdict !== 'challenge') return scrutiny.verdict;
  return isOpenChallenge(scrutiny) ? 'open' : 'settled';
}
