import { useMemo } from 'react';

import { isOpenChallenge, upholdChallenges } from '#domain/challenges.ts';
import { type Framework } from '#domain/framework.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { countScrutiny } from '#domain/scrutiny-count.ts';
import { type Reviewer, ReviewerFields } from '#features/scrutiny/reviewer-fields.tsx';
import { ScrutinyList } from '#features/scrutiny/scrutiny-list.tsx';
import { UnseenClaims } from '#features/scrutiny/unseen-claims.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type ScrutinyPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly reviewer: Reviewer;
  readonly onSetReviewer: (reviewer: Reviewer) => void;
};

/** Where scrutiny stands: the level if challenges were upheld, open challenges, and what is left to look at. */
export function ScrutinyPage(props: ScrutinyPageProps) {
  const { stored, framework, reviewer, onSetReviewer } = props;
  const { assessment, units, answers, records } = stored;
  const scrutiny = useMemo(() => keepInUse(records.scrutiny), [records.scrutiny]);
  const level = useMemo(
    () => measureResults(framework, stored).attainment.overallLevel,
    [framework, stored],
  );
  const levelIfUpheld = useMemo(() => {
    const doubted = { ...stored, answers: upholdChallenges(answers, scrutiny) };
    return measureResults(framework, doubted).attainment.overallLevel;
  }, [framework, stored, answers, scrutiny]);
  const count = useMemo(
    () => countScrutiny(framework, units, answers, assessment.strandIds, scrutiny),
    [framework, units, answers, assessment.strandIds, scrutiny],
  );
  const openCount = scrutiny.filter(isOpenChallenge).length;
  return (
    <>
      <title>Scrutiny – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Scrutiny</h1>
      <p className="govuk-body-l">
        As self-assessed: {nameLevel(framework, level)}. If every open challenge were upheld:{' '}
        {nameLevel(framework, levelIfUpheld)}.
      </p>
      <p className="govuk-body">
        {formatCount(count.claimCount, 'answer')} of “met” or “not applicable”: {count.agreedCount}{' '}
        agreed, {count.challengedCount} challenged, {count.settledCount} settled after a challenge,{' '}
        {count.notLookedAt.length} not looked at. {formatCount(openCount, 'challenge')} still open.
      </p>
      <h2 className="govuk-heading-m">Who reviews on this device</h2>
      <ReviewerFields reviewer={reviewer} onChange={onSetReviewer} />
      <ScrutinyList scrutiny={scrutiny} units={units} assessmentId={assessment.id} />
      <UnseenClaims claims={count.notLookedAt} assessmentId={assessment.id} />
    </>
  );
}

function nameLevel(framework: Framework, levelNumber: number): string {
  const level = framework.levels.find((each) => each.number === levelNumber);
  return level === undefined ? 'no level' : `level ${levelNumber}, ${level.title}`;
}
