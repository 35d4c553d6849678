import { useState } from 'react';

import { tidyName } from '#domain/service-names.ts';
import { type Unit } from '#domain/unit.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Input } from '#ui/input.tsx';

type ServiceRowProps = {
  readonly unit: Unit;
  readonly onRename: (name: string) => Promise<void>;
  readonly onRetire: () => Promise<void>;
};

/** One service, with the ways to rename and to retire it. */
export function ServiceRow({ unit, onRename, onRetire }: ServiceRowProps) {
  const [name, setName] = useState(unit.name);
  const tidy = tidyName(name);
  return (
    <div className="app-criterion">
      <p className="govuk-body govuk-!-font-weight-bold">{unit.name}</p>
      <Details summary={`Rename or retire ${unit.name}`}>
        <Input
          label={`New name of ${unit.name}`}
          value={name}
          maxLength={200}
          error={tidy === '' ? 'Enter a name' : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="app-actions">
          <Button
            look="secondary"
            disabled={tidy === '' || tidy === unit.name}
            onClick={() => void onRename(tidy)}
          >
            Rename {unit.name}
          </Button>
          <Button look="secondary" onClick={() => void onRetire()}>
            Retire {unit.name}
          </Button>
        </div>
      </Details>
    </div>
  );
}
