import { useState } from 'react';

import { type AutoField, type AutoPort } from '#ui/auto-form/auto-field.ts';
import { useTyped } from '#ui/auto-form/use-typed.ts';
import { Input } from '#ui/input.tsx';

type AutoFigureProps = {
  readonly field: Extract<AutoField, { kind: 'figure' }>;
  readonly port: AutoPort;
};

/** A number, or nothing. What is not a number is not saved, and the field says so when it is left. */
export function AutoFigure({ field, port }: AutoFigureProps) {
  const { place, label, hint, least, most } = field;
  const { typed, type, keepOwn, enter, leave } = useTyped<string>(field.value);
  const [error, setError] = useState<string>();
  const pending = port.readPending(place);
  const value = typeof pending === 'number' || pending === null ? pending : field.value;
  const shown = typed ?? (value === null ? '' : `${value}`);
  return (
    <Input
      id={place}
      label={label}
      hint={hint}
      error={typed === null ? undefined : error}
      inputMode="decimal"
      className="govuk-input--width-10"
      value={shown}
      onFocus={enter}
      onBlur={() => {
        leave();
        setError(findFault(shown, least, most));
      }}
      onChange={(event) => {
        type(event.target.value);
        const figure = readFigure(event.target.value);
        if (figure === undefined || findFault(event.target.value, least, most) !== undefined)
          return;
        keepOwn(figure);
        port.write(place, figure);
      }}
    />
  );
}

/** What is wrong with what was typed, in words; undefined when it can be saved. */
function findFault(typed: string, least: number | null, most: number | null): string | undefined {
  const figure = readFigure(typed);
  if (figure === undefined) return 'Enter a number, such as 12.5';
  if (figure !== null && least !== null && figure < least) {
    return `Enter a number of at least ${least.toLocaleString('en-GB')}`;
  }
  if (figure !== null && most !== null && figure > most) {
    return `Enter a number of at most ${most.toLocaleString('en-GB')}`;
  }
  return undefined;
}

/** The number typed, null for an empty field, undefined for anything else. */
export function readFigure(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s,£%]/g, '').replace('−', '-');
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
