import { type ComponentPropsWithRef, useId } from 'react';

import { describeField, FieldShell, type FieldWords } from '#ui/field-shell.tsx';

type TextAreaProps = ComponentPropsWithRef<'textarea'> & FieldWords;

/** A text field of several lines. */
export function TextArea({ id: givenId, label, hint, error, ...textArea }: TextAreaProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const words = { label, hint, error };
  return (
    <FieldShell id={id} {...words}>
      <textarea
        rows={3}
        {...textArea}
        id={id}
        className={`govuk-textarea ${error === undefined ? '' : 'govuk-textarea--error'}`}
        aria-describedby={describeField(id, words)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldShell>
  );
}
