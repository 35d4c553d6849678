import { useRef, useState } from 'react';

import { populationKindOptions } from '#content/population-words.ts';
import { type Population, populationKindSchema } from '#domain/records/population.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';

type AddPopulationProps = {
  readonly isFirst: boolean;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (name: string, kind: Population['kind']) => Promise<string | null>;
};

/** Adds a population by its kind and name; without a name it is called by its kind. */
export function AddPopulation({ isFirst, onAdd }: AddPopulationProps) {
  const [kind, setKind] = useState<Population['kind']>('employees');
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const isAdding = useRef(false);
  const kindName = populationKindOptions.find(({ value }) => value === kind)?.label ?? '';

  async function add(): Promise<void> {
    // Enter pressed twice adds one
    if (isAdding.current) return;
    isAdding.current = true;
    const problem = await onAdd(name.trim() || kindName, kind);
    isAdding.current = false;
    setError(problem ?? undefined);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2 className="govuk-heading-m">
        {isFirst ? 'Start with a population' : 'Add a population'}
      </h2>
      <Select
        label="What kind of population"
        options={populationKindOptions}
        value={kind}
        onChange={(event) => setKind(populationKindSchema.parse(event.target.value))}
      />
      <Input
        label="Name (optional)"
        hint={`If you leave this empty it is called “${kindName}”`}
        value={name}
        maxLength={LINE_MAX_CHARACTERS}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look={isFirst ? 'primary' : 'secondary'}>
        Add a population
      </Button>
    </form>
  );
}
