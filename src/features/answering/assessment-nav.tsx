import { type PartPurpose } from '#domain/merge/part-head.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type AssessmentNavProps = {
  readonly assessmentId: string;
  /** A part that a colleague was sent leads to fewer pages; null for a whole assessment. */
  readonly partPurpose: PartPurpose | null;
};

/** The way to everything about one assessment but its answers, in the order of the work. */
export function AssessmentNav({ assessmentId, partPurpose }: AssessmentNavProps) {
  const shown = partPurpose === null ? groups : [partGroup];
  return (
    <nav aria-label="This assessment" className="app-nav">
      {shown.map(({ title, links }) => (
        <div key={title}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h2>
          <ul className="govuk-list">
            {links.map(([text, path]) => (
              <li key={text}>
                <a className="govuk-link" href={toHref(path(assessmentId))}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type LinkGroup = {
  readonly title: string;
  readonly links: readonly (readonly [text: string, path: (assessmentId: string) => string])[];
};

const partGroup: LinkGroup = {
  title: 'In this part',
  links: [
    ['Scrutiny', pathTo.scrutiny],
    ['Evidence register', pathTo.evidence],
    ['Action plan', pathTo.actions],
  ],
};

const groups: readonly LinkGroup[] = [
  {
    title: 'Where we are',
    links: [
      ['Results: the level reached and why', pathTo.results],
      ['Evidence register', pathTo.evidence],
      ['Gaps', pathTo.gaps],
    ],
  },
  {
    title: 'Plan',
    links: [
      ['Action plan', pathTo.actions],
      ['Objectives and measures', pathTo.objectives],
      ['Golden thread', pathTo.thread],
    ],
  },
  {
    title: 'Who works here and who we serve',
    links: [
      ['Populations: who they are, by group', pathTo.populations],
      ['Stages: from application to appointment', pathTo.stages],
      ['Benchmarks', pathTo.benchmarks],
      ['Representation targets', pathTo.targets],
      ['Best-value indicators', pathTo.indicators],
      ['Group schemes', pathTo.groupSchemes],
    ],
  },
  {
    title: 'Check and sign off',
    links: [
      ['Scrutiny', pathTo.scrutiny],
      ['Consultation', pathTo.consultations],
      ['Reviews', pathTo.reviews],
      ['Declare a level', pathTo.declarations],
      ['Sign-off', pathTo.signOff],
      ['Comparison', pathTo.comparison],
    ],
  },
  {
    title: 'Publish and set up',
    links: [
      ['Report', pathTo.report],
      ['Spreadsheets and calendar', pathTo.documents],
      ['Colleagues: send a part, bring in what came back', pathTo.colleagues],
      ['Services', pathTo.services],
      ['Details', pathTo.details],
    ],
  },
];
