import { useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type UnitResult } from '#domain/results.ts';
import { foldName } from '#domain/service-names.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';
import { Table } from '#ui/table.tsx';

type UnitGridProps = { readonly framework: Framework; readonly units: readonly UnitResult[] };

/** From how many units on it helps to look for one by name. */
const MANY_UNITS = 10;

/** Every unit against every level; works for one service and for eighty. */
export function UnitGrid({ framework, units }: UnitGridProps) {
  const [name, setName] = useState('');
  const [order, setOrder] = useState('given');
  const shown = units.filter(({ unit }) => foldName(unit.name).includes(foldName(name)));
  const sorted =
    order === 'lowest' ? shown.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0)) : shown;
  return (
    <>
      {units.length > MANY_UNITS && (
        <Input
          label="Find a service"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <Select
        label="Order"
        options={[
          { value: 'given', label: 'As listed' },
          { value: 'lowest', label: 'Lowest level first' },
        ]}
        value={order}
        onChange={(event) => setOrder(event.target.value)}
      />
      <Table
        className="app-unit-grid"
        caption="Level by service, and answers met or not applicable at each level"
        head={['Unit', 'Level', ...framework.levels.map((level) => `Level ${level.number}`)]}
        rows={sorted.map(({ unit, level, levels }) => ({
          key: unit.id,
          cells: [
            <a
              key="unit"
              className="govuk-link"
              href={toHref(pathTo.unitTasks(unit.assessmentId, unit.id))}
            >
              {unit.name}
            </a>,
            level === null ? 'Nothing asked' : `${level}`,
            ...levels.map(({ levelNumber, progress }) => {
              if (progress.answerCount === 0) return 'Nothing asked';
              if (level !== null && levelNumber <= level) {
                return (
                  <span key="reached" className="app-unit-grid__reached">
                    ✓ Reached
                  </span>
                );
              }
              const done = progress.metCount + progress.notApplicableCount;
              return `${done} of ${progress.answerCount}`;
            }),
          ],
        }))}
      />
    </>
  );
}
