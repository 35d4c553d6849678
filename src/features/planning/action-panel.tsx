import { RAG_RULE } from '#content/plan-words.ts';
import { standingWords } from '#content/judgement-words.ts';
import { readRag } from '#domain/action-rag.ts';
import { indexAnswers } from '#domain/answer-index.ts';
import { type Framework } from '#domain/framework.ts';
import { type Action } from '#domain/records/action.ts';
import { isAnsweredBy, listActiveUnits } from '#domain/scope.ts';
import { isSatisfied, readStanding } from '#domain/standing.ts';
import { RagTag } from '#features/planning/plan-tags.tsx';
import { formatTimes } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Details } from '#ui/details.tsx';

type ActionPanelProps = {
  readonly action: Action;
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** ISO 8601. */
  readonly today: string;
};

/** How an action stands; once it is complete, asks whether its criteria are now met. */
export function ActionPanel({ action, stored, framework, today }: ActionPanelProps) {
  return (
    <>
      <p className="govuk-body">
        <RagTag rag={readRag(action, today)} />
        {action.carriedOverCount > 0 && ` Carried over ${formatTimes(action.carriedOverCount)}.`}
      </p>
      <Details summary="How the colour is worked out">{RAG_RULE}</Details>
      {action.status === 'complete' && (
        <AreCriteriaMet action={action} stored={stored} framework={framework} />
      )}
      {action.status === 'stopped' && action.stoppedReason.trim() === '' && (
        <p className="govuk-inset-text">Say below why it was stopped.</p>
      )}
    </>
  );
}

function AreCriteriaMet({ action, stored, framework }: Omit<ActionPanelProps, 'today'>) {
  const { assessment } = stored;
  const answers = indexAnswers(stored.answers);
  const units = listActiveUnits(stored.units).filter(
    (unit) => action.unitId === null || unit.id === action.unitId,
  );
  const open = framework.criteria
    .filter((criterion) => action.criterionIds.includes(criterion.id))
    .flatMap((criterion) =>
      units
        .filter((unit) => isAnsweredBy(criterion, unit.kind))
        .map((unit) => ({
          criterion,
          unit,
          standing: readStanding(answers.find(unit.id, criterion.id), assessment.strandIds),
        })),
    )
    .filter(({ standing }) => !isSatisfied(standing));
  if (open.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        This action is complete. Are its criteria now met? No answer has been changed: look at each
        and judge it.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {open.map(({ criterion, unit, standing }) => (
          <li key={`${unit.id}/${criterion.id}`}>
            <a
              className="govuk-link"
              href={toHref(pathTo.criterion(assessment.id, unit.id, criterion.id))}
            >
              {criterion.id}, {unit.name}
            </a>
            : {standingWords[standing].toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
