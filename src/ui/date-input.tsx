import { type ComponentPropsWithRef, useId } from 'react';

import { describeField, FieldError } from '#ui/field-shell.tsx';

type Part = ComponentPropsWithRef<'input'>;
type DateInputProps = {
  readonly id?: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly day: Part;
  readonly month: Part;
  readonly year: Part;
};

/** A date in three boxes, as people know it from paper; the first box carries the given id. */
export function DateInput({ id: givenId, legend, hint, error, ...parts }: DateInputProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const boxes = [
    { name: 'Day', props: parts.day, id, width: 2 },
    { name: 'Month', props: parts.month, id: `${id}-month`, width: 2 },
    { name: 'Year', props: parts.year, id: `${id}-year`, width: 4 },
  ];
  return (
    <div className={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describeField(id, { label: legend, hint, error })}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
        <FieldError id={id} error={error} />
        <div className="govuk-date-input">
          {boxes.map((box) => (
            <div key={box.name} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={box.id}>
                {box.name}
              </label>
              <input
                type="text"
                inputMode="numeric"
                {...box.props}
                id={box.id}
                className={`govuk-input govuk-date-input__input govuk-input--width-${box.width} ${error === undefined ? '' : 'govuk-input--error'}`}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
