import { type ComponentPropsWithRef, useId } from 'react';

import { describeField, FieldShell, type FieldWords } from '#ui/field-shell.tsx';

type InputProps = ComponentPropsWithRef<'input'> & FieldWords;

/** A one-line text field. */
export function Input({ id: givenId, label, hint, error, className = '', ...input }: InputProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const words = { label, hint, error };
  return (
    <FieldShell id={id} {...words}>
      <input
        type="text"
        {...input}
        id={id}
        className={`govuk-input ${error === undefined ? '' : 'govuk-input--error'} ${className}`}
        aria-describedby={describeField(id, words)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldShell>
  );
}
