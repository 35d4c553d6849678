import { useState } from 'react';

import { type PartPurpose } from '#domain/merge/part-head.ts';
import { type Unit } from '#domain/unit.ts';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/choices.tsx';
import { Input } from '#ui/input.tsx';

/** One file to be made: for whom, of which units. */
export type PartRequest = {
  readonly purpose: PartPurpose;
  readonly sentTo: string;
  readonly units: readonly Unit[];
};

const NAME_MAX_CHARACTERS = 200;

type SendPartsProps = {
  readonly units: readonly Unit[];
  readonly onSend: (requests: readonly PartRequest[]) => Promise<string>;
};

/** Chooses what to send: a part to fill in for each unit, or one for a reviewer. */
export function SendParts({ units, onSend }: SendPartsProps) {
  const [purpose, setPurpose] = useState<PartPurpose>('fill-in');
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const [reviewer, setReviewer] = useState('');
  const [message, setMessage] = useState('');
  const [error, setError] = useState<string>();
  const chosen = units.filter((unit) => chosenIds.includes(unit.id));
  const isAll = chosen.length === units.length;

  async function send(): Promise<void> {
    if (chosen.length === 0) return setError('Choose whose answers to send.');
    setError(undefined);
    const requests: PartRequest[] =
      purpose === 'fill-in'
        ? chosen.map((unit) => ({ purpose, sentTo: unit.name, units: [unit] }))
        : [{ purpose, sentTo: reviewer.trim() || 'Reviewer', units: chosen }];
    setMessage(await onSend(requests));
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Send parts</h2>
      <Choices
        kind="radios"
        legend="What they are for"
        name="purpose"
        choices={[
          { value: 'fill-in', label: 'To fill in', hint: 'One file for each service you choose' },
          {
            value: 'review',
            label: 'To review',
            hint: 'One file with everything you choose. A reviewer can agree, challenge and comment, and change nothing else',
          },
        ]}
        checkedValues={[purpose]}
        onChange={({ target }) => setPurpose(target.value === 'review' ? 'review' : 'fill-in')}
      />
      {purpose === 'review' && (
        <Input
          label="Name of the reviewer"
          maxLength={NAME_MAX_CHARACTERS}
          value={reviewer}
          onChange={({ target }) => setReviewer(target.value)}
        />
      )}
      <Choices
        kind="checkboxes"
        legend="Whose answers"
        hint="Their criteria, what was answered so far, the evidence listed and their actions. Evidence files stay here."
        name="units"
        error={error}
        choices={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        checkedValues={chosenIds}
        onChange={({ target: { checked, value } }) =>
          setChosenIds(checked ? [...chosenIds, value] : chosenIds.filter((id) => id !== value))
        }
      />
      <div className="app-actions">
        <Button onClick={() => void send()}>
          {purpose === 'fill-in' && chosen.length > 1 ? 'Make the files' : 'Make the file'}
        </Button>
        <Button
          look="secondary"
          onClick={() => setChosenIds(isAll ? [] : units.map((unit) => unit.id))}
        >
          {isAll ? 'Choose none' : 'Choose all'}
        </Button>
        <p className="govuk-body" role="status">
          {message}
        </p>
      </div>
    </section>
  );
}
