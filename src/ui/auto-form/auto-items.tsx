import { type ReactNode, useEffect, useRef } from 'react';

import { type AutoField, type AutoPort, type AutoValue } from '#ui/auto-form/auto-field.ts';
import { Button } from '#ui/button.tsx';

type AutoItemsProps = {
  readonly field: Extract<AutoField, { kind: 'items' }>;
  readonly port: AutoPort;
  readonly renderField: (field: AutoField) => ReactNode;
};

/** A list of items, each with fields of its own; items are added empty and filled in place. */
export function AutoItems({ field, port, renderField }: AutoItemsProps) {
  const addedId = useRef<string>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const bareName = field.itemName.replace(/^an? /, '');

  useEffect(() => {
    if (addedId.current === null) return;
    const item = document.getElementById(`${field.place}[${addedId.current}]`);
    if (item === null) return;
    item.querySelector<HTMLElement>('input, textarea, select')?.focus();
    addedId.current = null;
    // the new item is there once the list has changed
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [field.items, field.place]);

  return (
    <section aria-label={field.label}>
      <h2 className="govuk-heading-m">{field.label}</h2>
      {field.items.length === 0 && <p className="govuk-body">None yet</p>}
      {field.items.map((item, position) => (
        <fieldset
          key={item.id}
          id={`${field.place}[${item.id}]`}
          className="govuk-fieldset app-auto-item"
        >
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {`${bareName.charAt(0).toUpperCase()}${bareName.slice(1)} ${position + 1}`}
          </legend>
          {item.fields.map(renderField)}
          <Button
            look="secondary"
            onClick={() => {
              port.startVisit();
              port.write(`${field.place}[${item.id}]`, null);
              // this button is about to go: the focus stays with the list
              addButton.current?.focus();
            }}
          >
            Remove {bareName} {position + 1}
          </Button>
        </fieldset>
      ))}
      <Button
        ref={addButton}
        look="secondary"
        onClick={() => {
          const id = port.createId();
          addedId.current = id;
          port.startVisit();
          port.write(`${field.place}[${id}]`, { ...toValues(field.emptyItem), id });
        }}
      >
        Add {field.itemName}
      </Button>
    </section>
  );
}

function toValues(item: Readonly<Record<string, unknown>>): Record<string, AutoValue> {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, typeof value === 'string' ? value : null]),
  );
}
