import { type ComponentPropsWithRef, useId } from 'react';

import { describeField, FieldError } from '#ui/field-shell.tsx';

type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
};

type ChoicesProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'value'> & {
  readonly kind: 'radios' | 'checkboxes';
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly choices: readonly Choice[];
  /** Small and side by side, for a page with many of them. */
  readonly isCompact?: boolean;
  /** For checkboxes that are set from outside; leave it out where a form keeps them. */
  readonly checkedValues?: readonly string[];
  /** The legend is kept for screen readers only, where a heading says the same. */
  readonly isLegendHidden?: boolean;
};

/** Radios or checkboxes with their legend; the first one carries the group's id. */
export function Choices(props: ChoicesProps) {
  const { kind, legend, hint, error, choices, isCompact, isLegendHidden, id, ...others } = props;
  const { checkedValues, ...input } = others;
  const ownId = useId();
  const groupId = id ?? ownId;
  const block = `govuk-${kind}`;
  const item = kind === 'radios' ? 'radio' : 'checkbox';
  // only radios have a form side by side
  const inline = kind === 'radios' ? `${block}--inline` : '';
  const compact = isCompact ? `${block}--small ${inline}` : '';
  return (
    <div className={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describeField(groupId, { label: legend, hint, error })}
      >
        <legend
          className={
            isLegendHidden
              ? 'govuk-visually-hidden'
              : 'govuk-fieldset__legend govuk-fieldset__legend--s'
          }
        >
          {legend}
        </legend>
        {hint !== undefined && (
          <div id={`${groupId}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <FieldError id={groupId} error={error} />
        <div className={`${block} ${compact}`}>
          {choices.map((choice, position) => {
            const choiceId = position === 0 ? groupId : `${groupId}-${position + 1}`;
            return (
              <div key={choice.value} className={`${block}__item`}>
                <input
                  {...input}
                  id={choiceId}
                  className={`${block}__input`}
                  type={item}
                  value={choice.value}
                  {...(checkedValues && { checked: checkedValues.includes(choice.value) })}
                  aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-item-hint`}
                />
                <label className={`govuk-label ${block}__label`} htmlFor={choiceId}>
                  {choice.label}
                </label>
                {choice.hint !== undefined && (
                  <div id={`${choiceId}-item-hint`} className={`govuk-hint ${block}__hint`}>
                    {choice.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
