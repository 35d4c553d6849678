import { render } from '@testing-library/react';

import { readDay, splitDay } from '#domain/day-parts.ts';
import { type AutoField, type AutoPort, type AutoValue } from '#ui/auto-form/auto-field.ts';
import { AutoForm } from '#ui/auto-form/auto-form.tsx';

/** What was handed to the port, and the ways to change what is stored or on its way. */
export type KeptForm = {
  readonly written: (readonly [place: string, value: AutoValue])[];
  readonly countVisits: () => number;
  /** What is stored, or still on its way, is now this. */
  readonly show: (
    fields: readonly AutoField[],
    pending?: Readonly<Record<string, unknown>>,
  ) => void;
};

/** A form whose port keeps what is written to it and stores nothing of its own accord. */
export function showForm(...first: readonly AutoField[]): KeptForm {
  const written: [string, AutoValue][] = [];
  let visits = 0;
  let ids = 0;
  const port: AutoPort = {
    readPending: () => undefined,
    write: (place, value) => written.push([place, value]),
    startVisit: () => {
      visits += 1;
    },
    createId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    readDay,
    splitDay,
  };
  const build = (fields: readonly AutoField[], pending: Readonly<Record<string, unknown>>) => (
    <AutoForm
      label="Details"
      fields={fields}
      port={{ ...port, readPending: (place) => pending[place] }}
    />
  );
  const { rerender } = render(build(first, {}));
  return {
    written,
    countVisits: () => visits,
    show: (fields, pending = {}) => rerender(build(fields, pending)),
  };
}
