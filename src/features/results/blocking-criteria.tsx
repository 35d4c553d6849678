import { standingWords } from '#content/judgement-words.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type CollatedCriterion, type Gap } from '#domain/collation.ts';
import { type Framework } from '#domain/framework.ts';
import { type Unit } from '#domain/unit.ts';
import { describeStrands } from '#features/results/results-view.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Details } from '#ui/details.tsx';

type BlockingCriteriaProps = {
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly units: readonly Unit[];
  readonly criteria: readonly CollatedCriterion[];
};

/** Criteria and units shown before the rest is folded away. */
const CRITERIA_SHOWN = 10;
const UNITS_SHOWN = 6;

/** The criteria that hold a level back, nearest first, with a link to each answer behind them. */
export function BlockingCriteria(props: BlockingCriteriaProps) {
  const { criteria } = props;
  const first = criteria.slice(0, CRITERIA_SHOWN);
  const others = criteria.slice(CRITERIA_SHOWN);
  return (
    <>
      <CriterionList {...props} criteria={first} />
      {others.length > 0 && (
        <Details summary={`Show the other ${formatCount(others.length, 'criterion', 'criteria')}`}>
          <CriterionList {...props} criteria={others} />
        </Details>
      )}
    </>
  );
}

function CriterionList({ assessment, framework, units, criteria }: BlockingCriteriaProps) {
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const gapList = (item: CollatedCriterion, gaps: readonly Gap[]) => (
    <ul className="govuk-list govuk-list--bullet">
      {gaps.map((gap) => (
        <li key={gap.unitId}>
          <a
            className="govuk-link"
            href={toHref(pathTo.criterion(assessment.id, gap.unitId, item.criterion.id))}
          >
            {nameOf.get(gap.unitId)}
            <span className="govuk-visually-hidden">, {item.criterion.id}</span>
          </a>
          : {standingWords[gap.standing].toLowerCase()}
          {describeStrands(framework, gap, assessment.strandIds)}
        </li>
      ))}
    </ul>
  );
  return criteria.map((item) => (
    <div key={item.criterion.id}>
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1">
        {item.criterion.id} {item.criterion.statement}
      </h4>
      {item.lacksServices && (
        <p className="govuk-body">
          No services are listed yet.{' '}
          <a className="govuk-link" href={toHref(pathTo.services(assessment.id))}>
            Add your services
          </a>
        </p>
      )}
      {gapList(item, item.gaps.slice(0, UNITS_SHOWN))}
      {item.gaps.length > UNITS_SHOWN && (
        <Details summary={`and ${item.gaps.length - UNITS_SHOWN} more for ${item.criterion.id}`}>
          {gapList(item, item.gaps.slice(UNITS_SHOWN))}
        </Details>
      )}
    </div>
  ));
}
