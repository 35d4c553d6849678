import { type ReactNode } from 'react';
import { Redirect } from 'wouter';

import { type PartRow } from '#domain/merge/part-row.ts';
import { type Unit } from '#domain/unit.ts';
import { pathTo, toHref } from '#shared/paths.ts';

/** Shown for pages that need the whole assessment where there is only a part of it. */
export function PartLimitPage({ assessmentId }: { readonly assessmentId: string }) {
  return (
    <>
      <title>Only a part is here – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Only a part of the assessment is here</h1>
      <p className="govuk-body">
        This page needs the whole assessment: a part alone says nothing of the level reached. The
        person who sent the part can see it.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={toHref(pathTo.overview(assessmentId))}>
          Go to the part
        </a>
      </p>
    </>
  );
}

/** What stands in place of a unit's page in a part that does not have it, or null where it does. */
export function limitToPart(part: PartRow, unit: Unit, isForReview: boolean): ReactNode {
  const [firstId = ''] = part.unitIds;
  if (!part.unitIds.includes(unit.id)) {
    return <Redirect to={pathTo.unitTasks(part.assessmentId, firstId)} replace />;
  }
  if (part.purpose === 'review' && !isForReview) {
    return <PartLimitPage assessmentId={part.assessmentId} />;
  }
  return null;
}
