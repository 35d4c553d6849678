import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { nameVersion } from '#domain/merge/place-versions.ts';
import { type DescribedPlace, describeWriter } from '#features/colleagues/described-place.ts';
import { formatCount } from '#shared/format.ts';
import { Details } from '#ui/details.tsx';

type SetAsideListProps = {
  readonly places: readonly MergedPlace[];
  readonly describe: (place: MergedPlace) => DescribedPlace;
};

/** What was not chosen: nothing that somebody wrote is thrown away. */
export function SetAsideList({ places, describe }: SetAsideListProps) {
  if (places.length === 0) return null;
  return (
    <Details
      summary={`Set aside when differences were settled (${formatCount(places.length, 'place')})`}
      isLazy
    >
      <ul className="govuk-list">
        {places.map((place) => {
          const words = describe(place);
          return place.setAside.map((version) => (
            <li key={`${place.id} ${nameVersion(version)}`} className="app-history__change">
              <p className="govuk-body govuk-!-margin-bottom-1">
                <a className="govuk-link" href={words.href}>
                  {words.record}
                </a>
                : {words.field}. {describeWriter(version)}
              </p>
              <p className="govuk-body-s app-history__text">{words.describeValue(version.value)}</p>
            </li>
          ));
        })}
      </ul>
    </Details>
  );
}
