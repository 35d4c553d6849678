import { useState } from 'react';

import { type Assessment } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';
import { AssessmentAction, AssessmentCard } from '#features/assessments/assessment-card.tsx';
import {
  ArchivedAssessments,
  DeletedAssessments,
} from '#features/assessments/put-away-assessments.tsx';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type UnreadableRow } from '#storage/parse-rows.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

export type AssessmentActions = {
  readonly archive: (assessment: Assessment) => void;
  readonly remove: (assessment: Assessment) => void;
  /** Out of the archive, or back from deletion. */
  readonly bringBack: (assessment: Assessment) => void;
  readonly duplicate: (assessment: Assessment) => void;
  readonly erase: (assessment: Assessment) => void;
};

type HomePageProps = {
  readonly assessments: readonly Assessment[];
  readonly unreadable: readonly UnreadableRow[];
  /** When anything in an assessment last changed (UTC, ISO 8601), by its id. */
  readonly changedAt: ReadonlyMap<string, string>;
  /** For whom the part is, of assessments that are only a part, by their id. */
  readonly partNames: ReadonlyMap<string, string>;
  readonly findFramework: (id: string) => Framework | null;
  readonly actions: AssessmentActions;
  readonly onStart: () => void;
  readonly onOpenSample: () => void;
  /** What went wrong with the last thing asked for, or null. */
  readonly problem: string | null;
};

/** Every assessment in this browser, and the ways to begin one. */
export function HomePage(props: HomePageProps) {
  const { assessments, unreadable, changedAt, actions, onStart, onOpenSample, problem } = props;
  const [deletedId, setDeletedId] = useState<string | null>(null);
  const inUse = assessments.filter((each) => each.deletedAt === null && each.archivedAt === null);
  const archived = assessments.filter((each) => each.deletedAt === null && each.archivedAt);
  const deleted = assessments.filter((each) => each.deletedAt !== null);
  const justDeleted = deleted.find((each) => each.id === deletedId);
  const describe = (assessment: Assessment) => describeAssessment(assessment, props);

  function remove(assessment: Assessment): void {
    setDeletedId(assessment.id);
    actions.remove(assessment);
  }

  return (
    <>
      <title>Your assessments – Equality Standard self-assessment</title>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      {justDeleted && <DeletedNotice assessment={justDeleted} onUndo={actions.bringBack} />}
      <h1 className="govuk-heading-l">Your assessments</h1>
      {inUse.length === 0 && <FirstWords />}
      <div className="app-actions">
        <Button onClick={onStart}>Start a new assessment</Button>
        <Button look="secondary" onClick={onOpenSample}>
          Open the sample
        </Button>
        <a className="govuk-link" href={toHref(pathTo.openCopy())}>
          Open a saved copy
        </a>
        <a className="govuk-link" href={toHref(pathTo.openPart())}>
          Open a part that was sent to you
        </a>
      </div>
      {inUse.map((assessment) => (
        <AssessmentCard
          key={assessment.id}
          assessment={assessment}
          description={describe(assessment)}
          changedAt={changedAt.get(assessment.id) ?? assessment.updatedAt}
          actions={
            <>
              <AssessmentAction
                text="Duplicate"
                assessment={assessment}
                onAct={actions.duplicate}
              />
              <AssessmentAction text="Archive" assessment={assessment} onAct={actions.archive} />
              <AssessmentAction text="Delete" assessment={assessment} onAct={remove} />
            </>
          }
        />
      ))}
      <ArchivedAssessments
        assessments={archived}
        describe={describe}
        onBringBack={actions.bringBack}
      />
      <DeletedAssessments
        assessments={deleted}
        describe={describe}
        onBringBack={actions.bringBack}
        onErase={actions.erase}
      />
      <UnreadableAssessments rows={unreadable} />
    </>
  );
}

function UnreadableAssessments({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  return rows.map((each) => (
    <p key={JSON.stringify(each.row)} className="govuk-inset-text">
      An assessment that cannot be read has been kept as it is ({each.fault}).
    </p>
  ));
}

function FirstWords() {
  return (
    <p className="govuk-body">
      Take your council through the Equality Standard for Local Government: answer its criteria for
      the council and each service, see the level you have reached and what holds it back, and
      download a report. Everything stays in this browser and nothing is sent anywhere. Start a new
      assessment, or open the sample to look around first.
    </p>
  );
}

type DeletedNoticeProps = {
  readonly assessment: Assessment;
  readonly onUndo: (assessment: Assessment) => void;
};

function DeletedNotice({ assessment, onUndo }: DeletedNoticeProps) {
  return (
    <Notice kind="done">
      <p className="govuk-body">{assessment.councilName} has been deleted.</p>
      <Button look="secondary" onClick={() => onUndo(assessment)}>
        Undo
      </Button>
    </Notice>
  );
}

/** The edition and the period, and for whom it is where it is only a part. */
function describeAssessment(
  { id, frameworkId, periodStart, periodEnd }: Assessment,
  { partNames, findFramework }: Pick<HomePageProps, 'partNames' | 'findFramework'>,
): string {
  const partName = partNames.get(id);
  const part = partName === undefined ? '' : `The part for ${partName}. `;
  const edition = findFramework(frameworkId)?.edition ?? frameworkId;
  return `${part}${edition}, ${formatDay(periodStart)} to ${formatDay(periodEnd)}`;
}
