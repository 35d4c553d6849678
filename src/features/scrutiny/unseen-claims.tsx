import { type ScrutinyCount } from '#domain/scrutiny-count.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { LinkList } from '#ui/link-list.tsx';

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
      <LinkList
        step={LINKS_SHOWN}
        links={claims.map(({ unit, criterionId }) => ({
          key: `${unit.id}/${criterionId}`,
          href: toHref(pathTo.answer(assessmentId, unit.id, criterionId)),
          text: `${criterionId}, ${unit.name}`,
        }))}
      />
    </>
  );
}
