import { useState } from 'react';

import { type Assessment } from '#domain/assessment.ts';
import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { type PlaceVersion } from '#domain/merge/place-versions.ts';
import { type DescribedPlace } from '#features/colleagues/described-place.ts';
import { DifferenceCard } from '#features/colleagues/difference-card.tsx';
import { SetAsideList } from '#features/colleagues/set-aside-list.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { ShowMore } from '#ui/show-more.tsx';

type DifferencesPageProps = {
  readonly assessment: Assessment;
  /** Those to settle. */
  readonly differences: readonly MergedPlace[];
  /** Those settled, of which something was set aside. */
  readonly settled: readonly MergedPlace[];
  readonly describe: (place: MergedPlace) => DescribedPlace;
  /** Words for the page when it fails, else null. */
  readonly onSettle: (place: MergedPlace, chosen: PlaceVersion) => Promise<string | null>;
};

const DIFFERENCES_SHOWN = 20;

/** What several people changed without knowing of each other, side by side, to choose from. */
export function DifferencesPage(props: DifferencesPageProps) {
  const { assessment, differences, settled, describe, onSettle } = props;
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <title>Differences to settle – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.colleagues(assessment.id))}>
        Colleagues
      </a>
      <h1 className="govuk-heading-l">Differences to settle</h1>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <p className="govuk-body" role="status">
        {differences.length === 0
          ? 'There is nothing to settle.'
          : `${formatCount(differences.length, 'place')} to settle. The newest version counts until you choose.`}
      </p>
      <ShowMore
        items={differences}
        step={DIFFERENCES_SHOWN}
        render={(shown) =>
          shown.map((place) => (
            <DifferenceCard
              key={place.id}
              place={place}
              words={describe(place)}
              onSettle={async (chosen) => setProblem(await onSettle(place, chosen))}
            />
          ))
        }
      />
      <SetAsideList places={settled} describe={describe} />
    </>
  );
}
