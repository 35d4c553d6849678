import { type Criterion, type Framework } from '#domain/framework.ts';
import { Details } from '#ui/details.tsx';

type CriterionGuidanceProps = { readonly criterion: Criterion; readonly framework: Framework };

/** What the criterion means in practice, what proves it, and how sure we are of its wording. */
export function CriterionGuidance({ criterion, framework }: CriterionGuidanceProps) {
  const basis = framework.bases.find((each) => each.id === criterion.basis);
  const sources = framework.sources.filter((source) => criterion.sourceIds.includes(source.id));
  return (
    <Details isLazy summary={`What ${criterion.id} means and what proves it`}>
      <p className="govuk-body">{criterion.meaning}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">Good evidence is, for example:</p>
      <ul className="govuk-list govuk-list--bullet">
        {criterion.evidenceExamples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <strong>Basis of the wording: {basis?.title}.</strong> {basis?.explanation}
      </p>
      {sources.length > 0 && (
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          Source: {sources.map((source) => source.title).join('; ')}
        </p>
      )}
    </Details>
  );
}
