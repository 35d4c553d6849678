import { useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { DeclarationForm } from '#features/declarations/declaration-form.tsx';
import { listLevelChoices } from '#features/declarations/level-choices.ts';
import { type DeclarationContent } from '#storage/declaration-repository.ts';
import { Select } from '#ui/select.tsx';

type RecordVerificationProps = {
  readonly framework: Framework;
  /** The level that the answers give. */
  readonly reached: number;
  readonly today: string;
  readonly onSubmit: (content: DeclarationContent) => Promise<void>;
};

/** Records what somebody outside has confirmed, whatever the answers say now. */
export function RecordVerification(props: RecordVerificationProps) {
  const { framework, reached, today, onSubmit } = props;
  const [chosen, setChosen] = useState(reached);
  return (
    <>
      <h2 className="govuk-heading-m">Record a verification</h2>
      <p className="govuk-body">
        What an outside assessor has confirmed, whatever the answers say now.
      </p>
      <Select
        label="Level verified"
        options={listLevelChoices(framework, Infinity)}
        value={`${chosen}`}
        onChange={(event) => setChosen(Number(event.target.value))}
      />
      {chosen > reached && (
        <p className="govuk-inset-text">
          The answers give level {reached}, which is lower than level {chosen}.
        </p>
      )}
      <DeclarationForm
        kind="verified"
        level={framework.levels.find((each) => each.number === chosen) ?? null}
        today={today}
        onSubmit={onSubmit}
      />
    </>
  );
}
