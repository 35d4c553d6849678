import { type Framework } from '#domain/framework.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type ScrutinisedAnswerProps = {
  readonly scrutiny: Scrutiny;
  readonly stored: StoredAssessment;
  readonly framework: Framework;
};

/** Which answer a comment is about, with the way to it. */
export function ScrutinisedAnswer({ scrutiny, stored, framework }: ScrutinisedAnswerProps) {
  const { unitId, criterionId } = readAnswerName(scrutiny.answerKey);
  const unit = stored.units.find((each) => each.id === unitId);
  const criterion = framework.criteria.find((each) => each.id === criterionId);
  return (
    <p className="govuk-body">
      <a
        className="govuk-link"
        href={toHref(pathTo.answer(scrutiny.assessmentId, unitId, criterionId))}
      >
        {criterionId}, {unit?.name ?? 'a unit that is gone'}
      </a>
      : {criterion?.statement}
    </p>
  );
}
