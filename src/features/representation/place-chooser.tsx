import { useState } from 'react';

import { type CensusPlace } from '#domain/representation/reading/census-figures.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';

type PlaceChooserProps = {
  readonly places: readonly CensusPlace[];
  readonly chosenIds: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

const MOST_SHOWN = 12;

/** Finds places of a census table and takes one or several together, such as a county's districts. */
export function PlaceChooser({ places, chosenIds, onChoose }: PlaceChooserProps) {
  const [sought, setSought] = useState('');
  const chosen = places.filter(({ id }) => chosenIds.includes(id));
  const words = sought.trim().toLowerCase();
  const found =
    words === ''
      ? []
      : places.filter(
          ({ id, name, code }) =>
            !chosenIds.includes(id) &&
            (name.toLowerCase().includes(words) || code?.toLowerCase() === words),
        );
  return (
    <>
      <h2 className="govuk-heading-m">Places</h2>
      {chosen.length > 0 && (
        <ul className="govuk-list">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              {name}{' '}
              <Button
                look="secondary"
                className="govuk-!-margin-bottom-0"
                aria-label={`Take out ${name}`}
                onClick={() => onChoose(chosenIds.filter((each) => each !== id))}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Input
        label="Find a place"
        hint="By its name or code. A county has no figures of its own in a file of districts: take its districts together"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <ul className="govuk-list">
        {found.slice(0, MOST_SHOWN).map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <Button
              look="secondary"
              className="govuk-!-margin-bottom-0"
              aria-label={`Take ${name}`}
              onClick={() => onChoose([...chosenIds, id])}
            >
              Take
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className="govuk-hint">And {found.length - MOST_SHOWN} more: type more of the name.</p>
      )}
      {words !== '' && found.length === 0 && (
        <p className="govuk-body">No other place is called that.</p>
      )}
    </>
  );
}
