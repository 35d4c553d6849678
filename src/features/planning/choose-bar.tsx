import { type ReactNode } from 'react';

import { Button } from '#ui/button.tsx';

type ChooseBarProps = {
  /** What was found, counted: "12 actions". */
  readonly foundText: string;
  readonly foundCount: number;
  readonly chosenCount: number;
  readonly onChooseAll: () => void;
  readonly onChooseNone: () => void;
  /** What can be done with what is chosen. */
  readonly children?: ReactNode;
};

/** Says how many are found and chosen, and chooses all or none. */
export function ChooseBar(props: ChooseBarProps) {
  const { foundText, foundCount, chosenCount, onChooseAll, onChooseNone, children } = props;
  return (
    <div className="app-actions">
      <p className="govuk-body" role="status">
        {foundText} found, {chosenCount} chosen
      </p>
      <Button look="secondary" onClick={onChooseAll}>
        Choose all {foundCount} found
      </Button>
      <Button look="secondary" onClick={onChooseNone}>
        Choose none
      </Button>
      {children}
    </div>
  );
}
