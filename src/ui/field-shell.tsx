import { type ReactNode } from 'react';

export type FieldWords = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

type FieldShellProps = FieldWords & { readonly id: string; readonly children: ReactNode };

/** The ids that describe a field, for its `aria-describedby`; undefined when nothing does. */
export function describeField(id: string, { hint, error }: FieldWords): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Label, hint and error around one control. */
export function FieldShell({ id, label, hint, error, children }: FieldShellProps) {
  return (
    <div className={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

type FieldErrorProps = { readonly id: string; readonly error: string | undefined };

/** The error of a field, or nothing. */
export function FieldError({ id, error }: FieldErrorProps) {
  if (error === undefined) return null;
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {error}
    </p>
  );
}
