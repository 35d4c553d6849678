import { useRef, useState } from 'react';

import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';

type AddByNameProps = {
  readonly label: string;
  readonly buttonText: string;
  readonly hint?: string;
  /** Said when nothing was typed. */
  readonly emptyError: string;
  readonly maxLength: number;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (name: string) => Promise<string | null>;
};

/** Adds something by its name alone; the rest is filled in on its own page. */
export function AddByName(props: AddByNameProps) {
  const { label, buttonText, hint, emptyError, maxLength, onAdd } = props;
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const isAdding = useRef(false);

  async function add(): Promise<void> {
    const tidy = name.trim();
    if (tidy === '') {
      setError(emptyError);
      return;
    }
    // Enter pressed twice adds one
    if (isAdding.current) return;
    isAdding.current = true;
    const problem = await onAdd(tidy);
    isAdding.current = false;
    setError(problem ?? undefined);
    if (problem === null) setName('');
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Input
        label={label}
        hint={hint}
        value={name}
        maxLength={maxLength}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="secondary">
        {buttonText}
      </Button>
    </form>
  );
}
