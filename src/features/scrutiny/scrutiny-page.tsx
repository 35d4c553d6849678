import { useMemo, useState } from 'react';

import { isOpenChallenge, upholdChallenges } from '#domain/challenges.ts';
import { type Framework } from '#domain/framework.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { countScrutiny } from '#domain/scrutiny-count.ts';
import { type Reviewer, ReviewerFields } from '#features/scrutiny/reviewer-fields.tsx';
import { ScrutinyTable } from '#features/scrutiny/scrutiny-table.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Select } from '#ui/select.tsx';
import { ShowMore } from '#ui/show-more.tsx';

type ScrutinyPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly reviewer: Reviewer;
  readonly onSetReviewer: (reviewer: Reviewer) => void;
};

const LINKS_SHOWN = 50;
const states = [
  { value: '', label: 'All' },
  { value: 'open', label: 'Challenges still open' },
  { value: 'settled', label: 'Challenges settled' },
  { value: 'agree', label: 'Agreed' },
];

/** Where scrutiny stands: the level if challenges were upheld, open challenges, and what is left to look at. */
export function ScrutinyPage(props: ScrutinyPageProps) {
  const { stored, framework, reviewer, onSetReviewer } = props;
  const { assessment, units, answers, records } = stored;
  const [filter, setFilter] = useState({ state: '', unitId: '' });
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
  const shown = scrutiny.filter(
    (each) =>
      (filter.unitId === '' || each.answerKey.startsWith(`${filter.unitId}/`)) &&
      (filter.state === '' ||
        (filter.state === 'agree' && each.verdict === 'agree') ||
        (each.verdict === 'challenge' && (filter.state === 'open') === isOpenChallenge(each))),
  );
  const openFirst = shown.toSorted(
    (a, b) => Number(isOpenChallenge(b)) - Number(isOpenChallenge(a)),
  );
  const nameLevel = (number: number) =>
    number === 0
      ? 'no level'
      : `level ${number}, ${framework.levels.find((each) => each.number === number)?.title ?? ''}`;
  const openCount = scrutiny.filter(isOpenChallenge).length;
  return (
    <>
      <title>Scrutiny – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Scrutiny</h1>
      <p className="govuk-body-l">
        As self-assessed: {nameLevel(level)}. If every open challenge were upheld:{' '}
        {nameLevel(levelIfUpheld)}.
      </p>
      <p className="govuk-body">
        {formatCount(count.claimCount, 'answer')} say “met” or “not applicable”: {count.agreedCount}{' '}
        agreed, {count.challengedCount} challenged, {count.notLookedAt.length} not looked at.{' '}
        {formatCount(openCount, 'challenge')} still open.
      </p>
      <h2 className="govuk-heading-m">Who reviews on this device</h2>
      <ReviewerFields reviewer={reviewer} onChange={onSetReviewer} />
      <h2 className="govuk-heading-m">What reviewers have said</h2>
      <div className="app-filters">
        <Select
          label="Show"
          options={states}
          value={filter.state}
          onChange={(event) => setFilter({ ...filter, state: event.target.value })}
        />
        <Select
          label="Unit"
          options={[
            { value: '', label: 'Any' },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filter.unitId}
          onChange={(event) => setFilter({ ...filter, unitId: event.target.value })}
        />
      </div>
      <ScrutinyTable scrutiny={openFirst} assessmentId={assessment.id} units={units} />
      <h2 className="govuk-heading-m">Not looked at yet</h2>
      {count.notLookedAt.length === 0 && <p className="govuk-body">None.</p>}
      <ShowMore
        items={count.notLookedAt}
        step={LINKS_SHOWN}
        render={(claims) => (
          <ul className="govuk-list govuk-list--bullet">
            {claims.map(({ unit, criterionId }) => (
              <li key={`${unit.id}/${criterionId}`}>
                <a
                  className="govuk-link"
                  href={toHref(pathTo.answer(assessment.id, unit.id, criterionId))}
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
