import { useState } from 'react';

import { readDay, splitDay } from '#domain/day-parts.ts';
import { type FieldOption } from '#domain/records/record-field.ts';
import { LINE_MAX_CHARACTERS, TEXT_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type RecordPatch } from '#domain/records/record-patch.ts';
import { listOptions } from '#features/planning/action-filters.tsx';
import { formatCount } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { FilterSelects } from '#ui/filter-selects.tsx';
import { Input } from '#ui/input.tsx';
import { TextArea } from '#ui/text-area.tsx';

type BulkEditProps = {
  readonly chosenCount: number;
  readonly units: readonly FieldOption[];
  readonly onChange: (patch: RecordPatch) => Promise<void>;
};

const noDay = { day: '', month: '', year: '' };

/** Changes the same fields of all chosen actions at once; what is left empty stays as it is. */
export function BulkEdit({ chosenCount, units, onChange }: BulkEditProps) {
  const [lead, setLead] = useState('');
  const [stoppedReason, setStoppedReason] = useState('');
  const [choices, setChoices] = useState({ status: '', priority: '', unitId: '' });
  const [due, setDue] = useState(noDay);
  const [error, setError] = useState<string>();
  const [isEmpty, setIsEmpty] = useState(false);
  const isDueEmpty = `${due.day}${due.month}${due.year}`.trim() === '';

  async function apply(): Promise<void> {
    const dueOn = readDay(due);
    if (!isDueEmpty && dueOn === null) {
      setError('Enter a real date, or leave all three boxes empty');
      return;
    }
    setError(undefined);
    const given = Object.entries({ ...choices, leadOfficer: lead.trim(), dueOn: dueOn ?? '' });
    if (choices.status === 'stopped') given.push(['stoppedReason', stoppedReason.trim()]);
    const patch = Object.fromEntries(given.filter(([, value]) => value !== ''));
    setIsEmpty(Object.keys(patch).length === 0);
    if (Object.keys(patch).length > 0) await onChange(patch);
  }

  const part = (name: keyof typeof noDay) => ({
    value: due[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDue({ ...due, [name]: event.target.value }),
  });
  const selects = [
    { name: 'status', label: 'New status', options: listOptions('status') },
    { name: 'priority', label: 'New priority', options: listOptions('priority') },
    { name: 'unitId', label: 'New unit', options: units },
  ] as const;
  return (
    <section className="app-criterion" aria-label="Change the chosen actions">
      <h2 className="govuk-heading-m">Change {formatCount(chosenCount, 'chosen action')}</h2>
      <div className="app-filters">
        <FilterSelects
          selects={selects}
          values={choices}
          noneLabel="Leave as it is"
          onChange={(name, value) => setChoices({ ...choices, [name]: value })}
        />
        <Input
          label="New lead officer"
          value={lead}
          maxLength={LINE_MAX_CHARACTERS}
          onChange={(event) => setLead(event.target.value)}
        />
      </div>
      {choices.status === 'stopped' && (
        <TextArea
          label="Why they are stopped"
          value={stoppedReason}
          maxLength={TEXT_MAX_CHARACTERS}
          onChange={(event) => setStoppedReason(event.target.value)}
        />
      )}
      <DateInput
        legend="New due date"
        hint={`For example, ${Object.values(splitDay('2027-03-31')).join(' ')}`}
        error={error}
        day={part('day')}
        month={part('month')}
        year={part('year')}
      />
      {isEmpty && (
        <p className="govuk-error-message" role="alert">
          Fill in at least one change
        </p>
      )}
      <Button disabled={chosenCount === 0} onClick={() => void apply()}>
        Change {formatCount(chosenCount, 'action')}
      </Button>
    </section>
  );
}
