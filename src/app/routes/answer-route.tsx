import { useParams } from 'wouter';

import { type Criterion, type Framework } from '#domain/framework.ts';
import { nameAnswer } from '#domain/records/evidence.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type Unit } from '#domain/unit.ts';
import { AnswerEvidence } from '#features/evidence/answer-evidence.tsx';
import { AnswerActions } from '#features/records/answer-actions.tsx';
import { AnswerPage } from '#features/records/answer-page.tsx';
import { AnswerScrutiny } from '#features/scrutiny/answer-scrutiny.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { MissingPage } from '#app/missing-page.tsx';
import { addRecords, changeRecords } from '#app/record-actions.ts';
import { RecordHistoryPanel } from '#app/record-history-panel.tsx';
import { useAddRecord } from '#app/use-add-record.ts';
import { useReviewer } from '#app/use-reviewer.ts';

export function Component() {
  const { assessmentId = '', unitId = '', criterionId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId} isForParts>
      {(stored, framework) => {
        const unit = stored.units.find((each) => each.id === unitId);
        const criterion = framework.criteria.find((each) => each.id === criterionId);
        if (unit === undefined || criterion === undefined) {
          return <MissingPage reason="no-such-page" />;
        }
        const props = { stored, framework, unit, criterion };
        return <LoadedAnswer key={criterionId} {...props} />;
      }}
    </AssessmentGate>
  );
}

type LoadedAnswerProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly unit: Unit;
  readonly criterion: Criterion;
};

function LoadedAnswer({ stored, framework, unit, criterion }: LoadedAnswerProps) {
  const { id, strandIds } = stored.assessment;
  const { records } = stored;
  const add = useAddRecord(id);
  const setting = useReviewer();
  const answerKey = nameAnswer(unit.id, criterion.id);
  const answer = stored.answers.find(
    (each) => each.unitId === unit.id && each.criterionId === criterion.id,
  );
  return (
    <AnswerPage criterion={criterion} unit={unit} answer={answer} strandIds={strandIds}>
      <AnswerEvidence
        assessmentId={id}
        answerKey={answerKey}
        evidence={keepInUse(records.evidence)}
        onAdd={async (title) => add('evidence', { title, answerKeys: [answerKey] })}
        onLink={async (evidenceId, isLinked) => {
          const patch = { [`answerKeys+${answerKey}`]: isLinked };
          return changeRecords(id, [{ kind: 'evidence', id: evidenceId, patch }]);
        }}
      />
      {setting !== null && (
        <AnswerScrutiny
          assessmentId={id}
          scrutiny={keepInUse(records.scrutiny).filter((each) => each.answerKey === answerKey)}
          reviewer={setting.reviewer}
          onSetReviewer={setting.setReviewer}
          onAdd={async (verdict, reviewer) => {
            const added = await addRecords('scrutiny', id, [{ ...reviewer, verdict, answerKey }]);
            return added.ok ? null : added.failure;
          }}
        />
      )}
      <AnswerActions
        assessmentId={id}
        actions={keepInUse(records.actions).filter(
          (action) =>
            action.criterionIds.includes(criterion.id) &&
            (action.unitId === null || action.unitId === unit.id),
        )}
      />
      <h2 className="govuk-heading-m">History</h2>
      <RecordHistoryPanel stored={stored} framework={framework} recordId={answerKey} />
    </AnswerPage>
  );
}
