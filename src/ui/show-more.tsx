import { type ReactNode, useState } from 'react';

import { Button } from '#ui/button.tsx';

type ShowMoreProps<Item> = {
  readonly items: readonly Item[];
  /** How many are shown at first, and how many more at each press. */
  readonly step: number;
  readonly render: (shown: readonly Item[]) => ReactNode;
};

/** A long list, a part at a time, so that thousands of rows never hold up the page. */
export function ShowMore<Item>({ items, step, render }: ShowMoreProps<Item>) {
  const [shownCount, setShownCount] = useState(step);
  const shown = items.slice(0, shownCount);
  return (
    <>
      {render(shown)}
      {shown.length < items.length && (
        <div className="app-actions">
          <p className="govuk-body">
            {shown.length} of {items.length} shown
          </p>
          <Button look="secondary" onClick={() => setShownCount(shownCount + step)}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}
