import { useState } from 'react';

import { bestValueIndicators } from '#content/best-value-indicators/best-value-indicators.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Notice } from '#ui/notice.tsx';

type AddIndicatorsProps = {
  /** The ids of those that are measures already. */
  readonly used: ReadonlySet<string>;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (indicatorIds: readonly string[]) => Promise<string | null>;
};

/** The ready-made indicators, to be added as measures. */
export function AddIndicators({ used, onAdd }: AddIndicatorsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const open = bestValueIndicators.filter(({ id }) => !used.has(id));
  if (open.length === 0) return null;

  async function add(): Promise<void> {
    const ids = open.map(({ id }) => id).filter((id) => chosen.has(id));
    if (ids.length === 0) {
      setProblem('Choose at least one indicator.');
      return;
    }
    const failure = await onAdd(ids);
    setProblem(failure);
    if (failure === null) setChosen(new Set());
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          Add indicators as measures
        </legend>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {open.map((indicator) => (
            <div key={indicator.id}>
              <div className="govuk-checkboxes__item">
                <input
                  type="checkbox"
                  className="govuk-checkboxes__input"
                  id={indicator.id}
                  checked={chosen.has(indicator.id)}
                  onChange={(event) => {
                    const next = new Set(chosen);
                    if (event.target.checked) next.add(indicator.id);
                    else next.delete(indicator.id);
                    setChosen(next);
                  }}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={indicator.id}>
                  {indicator.number} {indicator.title}
                </label>
              </div>
              <Details summary={`About ${indicator.number}`}>
                <p className="govuk-body">{indicator.definition}</p>
                <p className="govuk-body">{indicator.note}</p>
              </Details>
            </div>
          ))}
        </div>
      </fieldset>
      <Button type="submit" look={used.size === 0 ? 'primary' : 'secondary'}>
        Add the chosen indicators
      </Button>
    </form>
  );
}
