import { useState } from 'react';

import { namePopulation } from '#content/population-words.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { PeopleReader } from '#features/representation/people-reader.tsx';
import { type NewCount } from '#features/representation/new-count.ts';
import { TotalsReader } from '#features/representation/totals-reader.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { Choices } from '#ui/choices.tsx';

type ReadFiguresPageProps = {
  readonly assessmentId: string;
  readonly population: Population;
  readonly scheme: GroupScheme;
  /** Adds counts and goes to the profile; words for the page when it fails, null when it is done. */
  readonly onSave: (counts: readonly NewCount[]) => Promise<string | null>;
};

/** Numbers of a population from a file: a table of totals, or one row for each person. */
export function ReadFiguresPage(props: ReadFiguresPageProps) {
  const { assessmentId, population, scheme, onSave } = props;
  const [kind, setKind] = useState<'totals' | 'people'>('totals');
  const title = `${namePopulation(population)}: numbers from a file`;
  return (
    <>
      <title>{`${title} – Equality Standard self-assessment`}</title>
      <a
        className="govuk-back-link"
        href={toHref(pathTo.profile(assessmentId, population.id, scheme.id))}
      >
        {namePopulation(population)}
      </a>
      <span className="govuk-caption-l">{scheme.name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Choices
        kind="radios"
        legend="What is in the file?"
        name="file-kind"
        choices={[
          { value: 'totals', label: 'A table of totals', hint: 'Groups with a number each' },
          {
            value: 'people',
            label: 'One row for each person',
            hint: 'The rows are counted on this computer and never kept: only the totals are saved',
          },
        ]}
        checkedValues={[kind]}
        onChange={({ target }) => setKind(target.value === 'people' ? 'people' : 'totals')}
      />
      {kind === 'totals' ? (
        <TotalsReader scheme={scheme} countedIn={population.countedIn} onSave={onSave} />
      ) : (
        <PeopleReader scheme={scheme} countedIn={population.countedIn} onSave={onSave} />
      )}
    </>
  );
}
