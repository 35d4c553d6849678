import { useState } from 'react';

import { type AutoField, type AutoPort, type DayParts } from '#ui/auto-form/auto-field.ts';
import { useTyped } from '#ui/auto-form/use-typed.ts';
import { DateInput } from '#ui/date-input.tsx';

type AutoDayProps = {
  readonly field: Extract<AutoField, { kind: 'day' }>;
  readonly port: AutoPort;
};

const noDay: DayParts = { day: '', month: '', year: '' };

/** A calendar day, or nothing. Half a date is not saved, and the field says so when it is left. */
export function AutoDay({ field, port }: AutoDayProps) {
  const { place, label, hint } = field;
  const { typed, type, keepOwn, enter, leave } = useTyped<DayParts>(field.value);
  const [error, setError] = useState<string>();
  const pending = port.readPending(place);
  const value = typeof pending === 'string' || pending === null ? pending : field.value;
  const shown = typed ?? (value === null ? noDay : port.splitDay(value));
  const isEmpty = (parts: DayParts) => `${parts.day}${parts.month}${parts.year}`.trim() === '';

  function bind(name: keyof DayParts) {
    return {
      value: shown[name],
      onFocus: enter,
      onBlur: (event: React.FocusEvent<HTMLInputElement>) => {
        // going from one box to the next is not leaving the date
        const group = event.currentTarget.closest('.govuk-date-input');
        if (group?.contains(event.relatedTarget)) return;
        leave();
        const isReal = isEmpty(shown) || port.readDay(shown) !== null;
        setError(isReal ? undefined : 'Enter a real date, or leave all three boxes empty');
      },
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
        const parts = { ...shown, [name]: event.target.value };
        type(parts);
        const day = port.readDay(parts);
        if (day === null && !isEmpty(parts)) return;
        keepOwn(day);
        port.write(place, day);
      },
    };
  }

  return (
    <DateInput
      id={place}
      legend={label}
      hint={hint ?? 'For example, 23 11 2026'}
      error={typed === null ? undefined : error}
      day={bind('day')}
      month={bind('month')}
      year={bind('year')}
    />
  );
}
