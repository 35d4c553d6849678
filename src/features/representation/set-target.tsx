import { useState } from 'react';

import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';

type SetTargetProps = {
  readonly scheme: GroupScheme;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (groupId: string) => Promise<string | null>;
};

/** Begins a target for one group, or for several taken together. */
export function SetTarget({ scheme, onAdd }: SetTargetProps) {
  const options = [...scheme.groups, ...scheme.combinations];
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const groupId = options.some(({ id }) => id === chosen) ? chosen : (options[0]?.id ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(groupId).then(setProblem);
      }}
    >
      <h3 className="govuk-heading-s">Set a target</h3>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <Select
        label="For which group"
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        value={groupId}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button type="submit" look="secondary">
        Set a target
      </Button>
    </form>
  );
}
