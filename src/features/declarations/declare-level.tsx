import { useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { DeclarationForm } from '#features/declarations/declaration-form.tsx';
import { listLevelChoices } from '#features/declarations/level-choices.ts';
import { type DeclarationContent } from '#storage/declaration-repository.ts';
import { Select } from '#ui/select.tsx';

type DeclareLevelProps = {
  readonly framework: Framework;
  /** The level that the answers give. */
  readonly reached: number;
  readonly today: string;
  readonly onSubmit: (content: DeclarationContent) => Promise<void>;
};

/** Declares a level: never one above what the answers give. */
export function DeclareLevel({ framework, reached, today, onSubmit }: DeclareLevelProps) {
  const [wanted, setWanted] = useState(reached);
  // the answers may have changed since the choice was made
  const chosen = Math.min(wanted, reached);
  const level = framework.levels.find((each) => each.number === chosen) ?? null;
  return (
    <>
      <h2 className="govuk-heading-m">Declare a level</h2>
      <p className="govuk-body">
        The answers give level {reached}, so that is the highest level that can be declared.
      </p>
      <Select
        label="Level to declare"
        options={listLevelChoices(framework, reached)}
        value={`${chosen}`}
        onChange={(event) => setWanted(Number(event.target.value))}
      />
      {level?.assurance === 'externally-validated' && (
        <p className="govuk-inset-text">
          The scheme asked for outside validation of a claim to this level.
        </p>
      )}
      <DeclarationForm kind="declared" level={level} today={today} onSubmit={onSubmit} />
    </>
  );
}
