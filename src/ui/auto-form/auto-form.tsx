import { type ReactNode } from 'react';

import { AutoChoice, AutoChoices, AutoPicks } from '#ui/auto-form/auto-choice.tsx';
import { AutoDay } from '#ui/auto-form/auto-day.tsx';
import { type AutoField, type AutoPort } from '#ui/auto-form/auto-field.ts';
import { AutoFigure } from '#ui/auto-form/auto-figure.tsx';
import { AutoItems } from '#ui/auto-form/auto-items.tsx';
import { AutoText } from '#ui/auto-form/auto-text.tsx';

type AutoFormProps = {
  /** What is filled in, for screen readers. */
  readonly label: string;
  readonly fields: readonly AutoField[];
  readonly port: AutoPort;
};

/** Fields that save themselves: every change is handed over the moment it is made. */
export function AutoForm({ label, fields, port }: AutoFormProps) {
  function renderField(field: AutoField): ReactNode {
    const key = field.place;
    switch (field.kind) {
      case 'line':
      case 'text':
        return <AutoText key={key} field={field} port={port} />;
      case 'day':
        return <AutoDay key={key} field={field} port={port} />;
      case 'figure':
        return <AutoFigure key={key} field={field} port={port} />;
      case 'choice':
        return <AutoChoice key={key} field={field} port={port} />;
      case 'choices':
        return <AutoChoices key={key} field={field} port={port} />;
      case 'picks':
        return <AutoPicks key={key} field={field} port={port} />;
      case 'items':
        return <AutoItems key={key} field={field} port={port} renderField={renderField} />;
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- focus only begins a new entry in the history
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onFocus={(event) => {
        if (event.target.matches('textarea, input, select')) port.startVisit();
      }}
    >
      {fields.map(renderField)}
    </form>
  );
}
