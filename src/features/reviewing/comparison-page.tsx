import { useMemo, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { ComparisonTables } from '#features/reviewing/comparison-tables.tsx';
import {
  findUsualSnapshot,
  NOW_ID,
  nameSnapshot,
  readSide,
} from '#features/reviewing/read-side.ts';
import { describeSnapshotFault } from '#features/reviewing/snapshot-words.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { succeed } from '#shared/result.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Select } from '#ui/select.tsx';

type ComparisonPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
};

const NOW_NAME = 'The assessment as it is now';

/** What has moved between any two of the snapshots and the assessment as it is now. */
export function ComparisonPage({ stored, framework, snapshots }: ComparisonPageProps) {
  const { assessment } = stored;
  const [chosenBefore, setBefore] = useState<string | null>(null);
  const [afterId, setAfter] = useState(NOW_ID);
  const beforeId = chosenBefore ?? findUsualSnapshot(snapshots)?.id ?? NOW_ID;
  const before = useSide(beforeId, { stored, framework, snapshots });
  const after = useSide(afterId, { stored, framework, snapshots });
  const options = [
    ...snapshots.toReversed().map((each) => ({ value: each.id, label: nameSnapshot(each) })),
    { value: NOW_ID, label: NOW_NAME },
  ];
  const problems = [before, after].flatMap(({ name, side }) =>
    side.ok ? [] : [`${name} cannot be compared. ${describeSnapshotFault(side.failure)}`],
  );
  return (
    <>
      <title>Comparison – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Comparison</h1>
      {snapshots.length === 0 && (
        <p className="govuk-body">
          There is no snapshot to compare with yet. One is made at the last sign-off, by hand, or
          when next year is started:{' '}
          <a className="govuk-link" href={toHref(pathTo.signOff(assessment.id))}>
            sign-off and snapshots
          </a>
          .
        </p>
      )}
      {snapshots.length > 0 && (
        <div className="app-filters">
          <Select
            label="Before"
            options={options}
            value={beforeId}
            onChange={(event) => setBefore(event.target.value)}
          />
          <Select
            label="After"
            options={options}
            value={afterId}
            onChange={(event) => setAfter(event.target.value)}
          />
        </div>
      )}
      {[...new Set(problems)].map((problem) => (
        <p key={problem} className="govuk-inset-text">
          {problem}
        </p>
      ))}
      {snapshots.length > 0 && before.side.ok && after.side.ok && (
        <ComparisonTables
          framework={framework}
          before={before.side.value}
          after={after.side.value}
        />
      )}
    </>
  );
}

/** One side by its id; a snapshot is read once, however often the page is drawn. */
function useSide(id: string, { stored, framework, snapshots }: ComparisonPageProps) {
  const snapshot = snapshots.find((each) => each.id === id);
  const frozen = useMemo(
    () => (snapshot === undefined ? null : readSide(snapshot, framework)),
    [snapshot, framework],
  );
  if (snapshot === undefined || frozen === null) return { name: NOW_NAME, side: succeed(stored) };
  return { name: nameSnapshot(snapshot), side: frozen };
}
