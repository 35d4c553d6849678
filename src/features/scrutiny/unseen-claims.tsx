import { type ScrutinyCount } from '#domain/scrutiny-count.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { ShowMore } from '#ui/show-more.tsx';

type UnseenClaimsProps = {
  readonly claims: ScrutinyCount['notLookedAt'];
  readonly assessmentId: string;
};

const LINKS_SHOWN = 50;

/** The claims that no reviewer has given a verdict on, each with the way to its page. */
export function UnseenClaims({ claims, assessmentId }: UnseenClaimsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Not looked at yet</h2>
      {claims.length === 0 && <p className="govuk-body">None.</p>}
      <ShowMore
        items={claims}
        step={LINKS_SHOWN}
        render={(shown) => (
          <ul className="govuk-list govuk-list--bullet">
            {shown.map(({ unit, criterionId }) => (
              <li key={`${unit.id}/${criterionId}`}>
                <a
                  className="govuk-link"
                  href={toHref(pathTo.answer(assessmentId, unit.id, criterionId))}
                >
                  {criterionId}, {unit.name}
                </a>
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}
