import { type ReactNode } from 'react';

import { type Assessment } from '#domain/assessment.ts';
import { formatMoment } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Button } from '#ui/button.tsx';

type AssessmentCardProps = {
  readonly assessment: Assessment;
  readonly description: string;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
  readonly actions: ReactNode;
};

/** One assessment in use, with the way to it and what can be done with it. */
export function AssessmentCard(props: AssessmentCardProps) {
  const { assessment, description, changedAt, actions } = props;
  return (
    <section className="app-criterion">
      <h2 className="govuk-heading-m">
        <a className="govuk-link" href={toHref(pathTo.overview(assessment.id))}>
          {assessment.councilName}
        </a>
      </h2>
      <p className="govuk-body">
        {description}. Aiming for level {assessment.levelAimedFor}. Last changed{' '}
        {formatMoment(changedAt)}.
      </p>
      <div className="app-actions">
        <a className="govuk-link" href={toHref(pathTo.details(assessment.id))}>
          Rename or change details
          <span className="govuk-visually-hidden"> of {assessment.councilName}</span>
        </a>
        {actions}
      </div>
    </section>
  );
}

type AssessmentActionProps = {
  readonly text: string;
  readonly assessment: Assessment;
  readonly onAct: (assessment: Assessment) => void;
};

/** A button whose name says, to screen readers, which assessment it is about. */
export function AssessmentAction({ text, assessment, onAct }: AssessmentActionProps) {
  return (
    <Button look="secondary" onClick={() => onAct(assessment)}>
      {text}
      <span className="govuk-visually-hidden"> {assessment.councilName}</span>
    </Button>
  );
}
