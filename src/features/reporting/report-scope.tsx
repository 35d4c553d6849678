import { type Framework } from '#domain/framework.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { formatCount } from '#shared/format.ts';

import { type ReportRecord } from '#features/reporting/create-report.ts';

type ReportScopeProps = { readonly record: ReportRecord; readonly framework: Framework };

/** What the report will hold, in short. */
export function ReportScope({ record, framework }: ReportScopeProps) {
  const serviceCount = listActiveUnits(record.units).filter(
    (unit) => unit.kind === 'service',
  ).length;
  const criterionCount = formatCount(framework.criteria.length, 'criterion', 'criteria');
  return (
    <>
      <p className="govuk-body">
        An accessible PDF of the assessment of {record.assessment.councilName}. It is made on this
        computer and holds:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>a summary of the level reached, what was declared and what holds the council back</li>
        <li>results by area, by strand and by service</li>
        <li>
          {`every answer and its commentary: ${criterionCount}, the council as a whole and ${formatCount(serviceCount, 'service')}`}
        </li>
        <li>
          the evidence register, scrutiny and consultation, objectives and measures, the action
          plan, reviews and sign-off, and the comparison with last time
        </li>
        <li>the declarations, and the sources of the wording</li>
      </ul>
    </>
  );
}
