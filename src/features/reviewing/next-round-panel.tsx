import { useState } from 'react';

import { isOpenAction } from '#domain/action-rag.ts';
import { type Assessment } from '#domain/assessment.ts';
import { findNextPeriod } from '#domain/next-period.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { UnreadableNotice } from '#features/reviewing/unreadable-notice.tsx';
import { formatCount, formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

type NextRoundPanelProps = {
  readonly stored: StoredAssessment;
  /** Assessments in this browser that may already be the next round of this one. */
  readonly existing: readonly Assessment[];
  /** Makes the new assessment and goes to it; words for the page when it fails, else null. */
  readonly onStart: () => Promise<string | null>;
};

/** Starts the assessment of the next period from this one, after saying what goes over. */
export function NextRoundPanel({ stored, existing, onStart }: NextRoundPanelProps) {
  const { units, answers, records } = stored;
  const [isStarting, setIsStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { periodStart, periodEnd } = findNextPeriod(stored.assessment);
  const active = units.filter((unit) => unit.retiredAt === null);
  const unitIds = new Set(active.map((unit) => unit.id));
  const judged = answers.filter(
    (answer) => unitIds.has(answer.unitId) && answer.judgement !== 'not-started',
  );
  const serviceCount = active.filter((unit) => unit.kind === 'service').length;
  const openActions = keepInUse(records.actions).filter(isOpenAction);

  async function start(): Promise<void> {
    setIsStarting(true);
    setProblem(await onStart());
    setIsStarting(false);
  }

  return (
    <>
      <h2 className="govuk-heading-m">Start next year from this one</h2>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <p className="govuk-body">
        This makes a new assessment for {formatDay(periodStart)} to {formatDay(periodEnd)}. This one
        stays as it is. What goes over:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{formatCount(serviceCount, 'service')} in use; retired ones stay here</li>
        <li>
          {formatCount(judged.length, 'judged answer')}, each marked “confirm again” until someone
          does
        </li>
        <li>
          {formatCount(openActions.length, 'open action')}, each counted as carried over once more;
          complete and stopped ones stay here
        </li>
        <li>
          {formatCount(keepInUse(records.objectives).length, 'objective')},{' '}
          {formatCount(keepInUse(records.measures).length, 'measure')} with their readings, and{' '}
          {formatCount(keepInUse(records.evidence).length, 'evidence item')}
        </li>
        <li>the steps of sign-off with their names, unsigned</li>
        <li>this assessment as it is now, as a snapshot to compare with</li>
      </ul>
      <p className="govuk-body">
        Scrutiny, consultation, reviews, declared levels and the history stay here.
      </p>
      <UnreadableNotice
        count={stored.unreadable.length}
        outcome="will not be in the new assessment"
      />
      {existing.map((each) => (
        <p key={each.id} className="govuk-inset-text">
          <a className="govuk-link" href={toHref(pathTo.overview(each.id))}>
            An assessment for {formatDay(each.periodStart)} to {formatDay(each.periodEnd)}
          </a>{' '}
          is already in this browser. To start again makes another one beside it.
        </p>
      ))}
      <Button disabled={isStarting} onClick={() => void start()}>
        Start next year from this one
      </Button>
    </>
  );
}
