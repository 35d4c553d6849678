import { listCountRemarks } from '#features/representation/list-count-remarks.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type CountRemarksProps = {
  readonly population: Population;
  readonly scheme: GroupScheme;
  /** The earliest first. */
  readonly headcounts: readonly Headcount[];
  readonly stored: StoredAssessment;
};

/** What does not add up in the numbers, and what changed so much that it should be looked at. */
export function CountRemarks({ population, scheme, headcounts, stored }: CountRemarksProps) {
  const remarks = listCountRemarks(population, scheme, headcounts, stored.records);
  if (remarks.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <h3 className="govuk-heading-s">Check these numbers</h3>
      {remarks.map(({ headcountId, period, sentences }) => (
        <div key={headcountId}>
          <p className="govuk-body govuk-!-margin-bottom-1">{period}</p>
          <ul className="govuk-list govuk-list--bullet">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
