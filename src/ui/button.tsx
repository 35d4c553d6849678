import { type ComponentPropsWithRef } from 'react';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  readonly look?: 'primary' | 'secondary' | 'warning';
};

/** A GOV.UK button; it does not submit a form unless its type says so. */
export function Button({ look = 'primary', type = 'button', ...button }: ButtonProps) {
  const classes = ['govuk-button', look !== 'primary' && `govuk-button--${look}`];
  // oxlint-disable-next-line react/button-has-type -- a type is always given, "button" unless said otherwise
  return <button {...button} type={type} className={classes.filter(Boolean).join(' ')} />;
}
