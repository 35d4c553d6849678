import { type ComponentPropsWithRef, useId } from 'react';

import { describeField, FieldShell, type FieldWords } from '#ui/field-shell.tsx';

type SelectProps = ComponentPropsWithRef<'select'> &
  FieldWords & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };

/** A list to choose one from. */
export function Select({ id: givenId, label, hint, error, options, ...select }: SelectProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const words = { label, hint, error };
  return (
    <FieldShell id={id} {...words}>
      <select
        {...select}
        id={id}
        className={`govuk-select ${error === undefined ? '' : 'govuk-select--error'}`}
        aria-describedby={describeField(id, words)}
        aria-invalid={error === undefined ? undefined : true}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}
