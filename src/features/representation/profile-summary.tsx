import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type Profile } from '#domain/representation/profile.ts';
import { nameGroup } from '#content/name-group.ts';
import { formatPeople, formatShare } from '#shared/figure-words.ts';

type ProfileSummaryProps = { readonly profile: Profile; readonly scheme: GroupScheme };

/** Everybody, how many said, and what that means for the shares. */
export function ProfileSummary({ profile, scheme }: ProfileSummaryProps) {
  const { headcount, knownCount, preferNotToSay, notKnown, declarationRate } = profile;
  const facts = [
    ['Everybody', headcount === null ? 'Not known' : formatPeople(headcount)],
    ['Said which group', knownCount === null ? 'Not known' : formatPeople(knownCount)],
    [
      'Preferred not to say',
      preferNotToSay === null ? 'Not recorded' : formatPeople(preferNotToSay),
    ],
    ['Not known', notKnown === null ? 'Not recorded' : formatPeople(notKnown)],
    ['Declaration rate', declarationRate === null ? 'Not known' : formatShare(declarationRate)],
  ] as const;
  return (
    <>
      <dl className="govuk-summary-list">
        {facts.map(([term, value]) => (
          <div key={term} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{term}</dt>
            <dd className="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      {profile.missingGroupIds.length > 0 && (
        <p className="govuk-inset-text">
          No share can be given until every group is counted. Missing:{' '}
          {profile.missingGroupIds.map((id) => nameGroup(scheme, id)).join('; ')}. Enter 0 where
          there is nobody.
        </p>
      )}
      {profile.isDeclarationLow && (
        <p className="govuk-inset-text">
          Fewer than 8 in 10 people said. Those who did may differ from those who did not, so look
          at “could be”: what the share of everybody would be if nobody, or all, of the silent
          belonged to the group.
        </p>
      )}
    </>
  );
}
