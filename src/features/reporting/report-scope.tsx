import { readAudience, type ReportChoices } from '#report/audience/report-choices.ts';
import { carriesData, listLeftOut } from '#report/audience/report-versions.ts';

/** What the report chosen leaves out, and whether its PDF can be opened again. */
export function ReportScope({ choices }: { readonly choices: ReportChoices }) {
  const audience = readAudience(choices);
  const leftOut = listLeftOut(choices, audience);
  return (
    <>
      {leftOut.length === 0 ? (
        <p className="govuk-body">This version leaves nothing out.</p>
      ) : (
        <>
          <p className="govuk-body">This version leaves out:</p>
          <ul className="govuk-list govuk-list--bullet">
            {leftOut.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {audience === 'public' && (
        <p className="govuk-inset-text">
          Read the report before you publish it. The app leaves out what is internal. It cannot tell
          whether a title, an objective or an action names somebody, or whether a measure’s figure
          stands for a few people who could be recognised.
        </p>
      )}
      <p className="govuk-body">
        {carriesData(choices)
          ? 'The PDF also carries the assessment’s data, without evidence files: “Open a saved copy” can open it. Do not pass it on to anybody who may not see the whole assessment.'
          : 'The PDF carries nothing but what it shows. It cannot be opened again as an assessment.'}
      </p>
    </>
  );
}
