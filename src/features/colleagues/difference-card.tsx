import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { nameVersion, type PlaceVersion } from '#domain/merge/place-versions.ts';
import { type DescribedPlace, describeWriter } from '#features/colleagues/described-place.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';

type DifferenceCardProps = {
  readonly place: MergedPlace;
  readonly words: DescribedPlace;
  readonly onSettle: (chosen: PlaceVersion) => Promise<void>;
};

/** The versions of one place, side by side, with who and when; one is chosen. */
export function DifferenceCard({ place, words, onSettle }: DifferenceCardProps) {
  const name = `${words.record}: ${words.field}`;
  return (
    <section className="app-criterion">
      <h2 className="govuk-heading-s">
        <a className="govuk-link" href={words.href}>
          {words.record}
        </a>
        : {words.field}
      </h2>
      <ol className="govuk-list app-versions">
        {place.versions.map((version, position) => (
          <li key={nameVersion(version)} className="app-versions__one">
            <p className="govuk-body-s">
              {describeWriter(version)} {position === 0 && <Tag text="Counts now" />}
            </p>
            <p className="govuk-body app-history__text">{words.describeValue(version.value)}</p>
            <Button look="secondary" onClick={() => void onSettle(version)}>
              Keep this one
              <span className="govuk-visually-hidden">
                {' '}
                for {name}, {describeWriter(version)}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
