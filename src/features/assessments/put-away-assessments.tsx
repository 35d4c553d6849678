import { type Assessment } from '#domain/assessment.ts';
import { AssessmentAction } from '#features/assessments/assessment-card.tsx';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';

type PutAwayProps = {
  readonly assessments: readonly Assessment[];
  readonly describe: (assessment: Assessment) => string;
  readonly onBringBack: (assessment: Assessment) => void;
};

/** Assessments put into the archive; nothing when there are none. */
export function ArchivedAssessments({ assessments, describe, onBringBack }: PutAwayProps) {
  if (assessments.length === 0) return null;
  return (
    <Details summary={`Archived (${assessments.length})`}>
      {assessments.map((assessment) => (
        <div key={assessment.id} className="app-actions">
          <p className="govuk-body">
            {assessment.councilName}, {describe(assessment)}
          </p>
          <AssessmentAction text="Bring back" assessment={assessment} onAct={onBringBack} />
        </div>
      ))}
    </Details>
  );
}

type DeletedProps = PutAwayProps & { readonly onErase: (assessment: Assessment) => void };

/** Deleted assessments, which can be brought back until they are erased; nothing when there are none. */
export function DeletedAssessments(props: DeletedProps) {
  const { assessments, describe, onBringBack, onErase } = props;
  if (assessments.length === 0) return null;
  return (
    <Details summary={`Deleted (${assessments.length})`}>
      <p className="govuk-body">These can be brought back until you erase them.</p>
      {assessments.map((assessment) => (
        <div key={assessment.id}>
          <p className="govuk-body">
            {assessment.councilName}, {describe(assessment)}
          </p>
          <AssessmentAction text="Bring back" assessment={assessment} onAct={onBringBack} />
          <Details summary={`Erase ${assessment.councilName} for good`}>
            <p className="govuk-body">
              This removes the assessment and all its answers from this browser. It cannot be
              undone.
            </p>
            <Button look="warning" onClick={() => onErase(assessment)}>
              Erase {assessment.councilName} for good
            </Button>
          </Details>
        </div>
      ))}
    </Details>
  );
}
