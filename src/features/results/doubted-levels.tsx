import { useMemo } from 'react';

import { measureIfUnconfirmed, measureIfUpheld } from '#domain/doubted-level.ts';
import { type Framework } from '#domain/framework.ts';
import { describeLevel } from '#features/results/results-view.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type DoubtedLevelsProps = { readonly stored: StoredAssessment; readonly framework: Framework };

/** The level if open challenges were upheld, and if carried answers did not hold; or nothing. */
export function DoubtedLevels({ stored, framework }: DoubtedLevelsProps) {
  const upheld = useMemo(
    () => measureIfUpheld(framework, stored, stored.records.scrutiny),
    [framework, stored],
  );
  const unconfirmed = useMemo(() => measureIfUnconfirmed(framework, stored), [framework, stored]);
  if (upheld === null && unconfirmed === null) return null;
  return (
    <div className="govuk-inset-text">
      {upheld !== null && (
        <p className="govuk-body">
          {formatCount(upheld.count, 'challenge')} still open. If upheld:{' '}
          <strong>{describeLevel(framework, upheld.level)}</strong>.{' '}
          <a className="govuk-link" href={toHref(pathTo.scrutiny(stored.assessment.id))}>
            Scrutiny
          </a>
        </p>
      )}
      {unconfirmed !== null && (
        <p className="govuk-body">
          {formatCount(unconfirmed.count, 'answer')} carried over from the last assessment and not
          confirmed yet. Without them:{' '}
          <strong>{describeLevel(framework, unconfirmed.level)}</strong>.
        </p>
      )}
    </div>
  );
}
