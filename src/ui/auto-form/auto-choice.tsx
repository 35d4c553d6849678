import { useState } from 'react';

import { type AutoField, type AutoPort } from '#ui/auto-form/auto-field.ts';
import { useTyped } from '#ui/auto-form/use-typed.ts';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/choices.tsx';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';

type Of<Kind extends AutoField['kind']> = {
  readonly field: Extract<AutoField, { kind: Kind }>;
  readonly port: AutoPort;
};

/** One of several: a list to choose from. */
export function AutoChoice({ field, port }: Of<'choice'>) {
  const { typed, type } = useTyped<string>(field.value);
  const pending = port.readPending(field.place);
  const nothing = { value: '', label: 'Not given' };
  return (
    <Select
      id={field.place}
      label={field.label}
      hint={field.hint}
      options={field.isRequired ? field.options : [nothing, ...field.options]}
      value={typed ?? (typeof pending === 'string' ? pending : field.value)}
      onChange={(event) => {
        const { value } = event.target;
        type(value);
        port.write(field.place, value === '' ? null : value);
      }}
    />
  );
}

/** Any of a few: all in sight, ticked or not. */
export function AutoChoices({ field, port }: Of<'choices'>) {
  const { typed, type } = useTyped<Readonly<Record<string, boolean>>>(field.values);
  const isTicked = (value: string) => {
    const pending = port.readPending(`${field.place}+${value}`);
    return (
      typed?.[value] ?? (typeof pending === 'boolean' ? pending : field.values.includes(value))
    );
  };
  return (
    <Choices
      kind="checkboxes"
      id={field.place}
      legend={field.label}
      {...(field.hint !== undefined && { hint: field.hint })}
      isCompact
      choices={field.options}
      checkedValues={field.options.map((option) => option.value).filter(isTicked)}
      onChange={({ target }) => {
        type({ ...typed, [target.value]: target.checked });
        port.write(`${field.place}+${target.value}`, target.checked);
      }}
    />
  );
}

/** More than this make a list too long to scroll and to draw. */
const OPTIONS_SHOWN = 60;

function describeFound(hint: string | undefined, count: number): string | undefined {
  if (count <= OPTIONS_SHOWN) return hint;
  return `The first ${OPTIONS_SHOWN} of ${count}: type in Find to see others`;
}

/** Any of many: the chosen ones listed, each with the way to take it out, the others in a list. */
export function AutoPicks({ field, port }: Of<'picks'>) {
  const [wanted, setWanted] = useState('');
  const [sought, setSought] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const chosen = field.values.map(
    (value) => field.options.find((option) => option.value === value) ?? { value, label: value },
  );
  const taken = new Set(field.values);
  const others = field.options.filter((option) => !taken.has(option.value));
  const text = sought.trim().toLocaleLowerCase('en-GB');
  const found = others.filter((option) => option.label.toLocaleLowerCase('en-GB').includes(text));
  const isLong = field.options.length > OPTIONS_SHOWN;
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{field.label}</legend>
      {chosen.length === 0 && <p className="govuk-body">None yet</p>}
      <ul className="govuk-list">
        {chosen.map((option) => (
          <li key={option.value} className="app-actions">
            <span>
              {'href' in option && option.href !== undefined ? (
                <a className="govuk-link" href={option.href}>
                  {option.label}
                </a>
              ) : (
                option.label
              )}
            </span>
            <button
              type="button"
              className="app-link-button"
              onClick={() => {
                port.write(`${field.place}+${option.value}`, false);
                // this button is about to go: the focus stays in the field
                document.getElementById(field.place)?.focus();
              }}
            >
              Remove<span className="govuk-visually-hidden"> {option.label}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="app-actions app-actions--foot">
          {isLong && (
            <Input
              label={`Find for: ${field.label}`}
              value={sought}
              onChange={(event) => {
                setSought(event.target.value);
                // what was chosen may not be among those found now
                setWanted('');
              }}
            />
          )}
          <Select
            id={field.place}
            label={`Add to: ${field.label}`}
            hint={describeFound(field.hint, found.length)}
            error={isMissing ? 'Choose what to add' : undefined}
            options={[{ value: '', label: 'Choose' }, ...found.slice(0, OPTIONS_SHOWN)]}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          <Button
            look="secondary"
            onClick={() => {
              setIsMissing(wanted === '');
              if (wanted === '') return;
              port.write(`${field.place}+${wanted}`, true);
              setWanted('');
            }}
          >
            Add<span className="govuk-visually-hidden"> to {field.label}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
