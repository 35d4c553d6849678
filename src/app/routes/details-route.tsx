import { useState } from 'react';
import { useParams } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { type AssessmentId } from '#domain/assessment.ts';
import {
  type DetailsForm as DetailsFormValues,
  fillDetails,
  readDetails,
} from '#features/assessments/details-form-schema.ts';
import { DetailsForm } from '#features/assessments/details-form.tsx';
import { DeviceName } from '#features/assessments/device-name.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { useLiveRead } from '#storage/use-live-read.ts';
import { Notice } from '#ui/notice.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { stampNow } from '#app/person-stamp.ts';
import { ReportCoverPanel } from '#app/report-cover-panel.tsx';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  const [, navigate] = useHashLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const person = useLiveRead(() => store.settings.readPersonName(), []);

  async function save(id: AssessmentId, form: DetailsFormValues): Promise<void> {
    const details = readDetails(form);
    // whoever saves the details is not always who completed the assessment
    const saved = await store.assessments.update(id, details, await stampNow());
    if (!saved.ok) {
      setProblem(describeStorageFailure(saved.failure));
      return;
    }
    navigate(pathTo.overview(id));
  }

  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => {
        const { assessment } = stored;
        return (
          <>
            <title>Details – Equality Standard self-assessment</title>
            <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
              {assessment.councilName}
            </a>
            <h1 className="govuk-heading-l">Details of the assessment</h1>
            {problem !== null && (
              <Notice kind="problem">
                <p className="govuk-body">{problem}</p>
              </Notice>
            )}
            <DetailsForm
              frameworks={[framework]}
              initial={fillDetails(assessment)}
              isNew={false}
              submitText="Save the details"
              onSubmit={(form) => save(assessment.id, form)}
            />
            <ReportCoverPanel stored={stored} framework={framework} />
            <h2 className="govuk-heading-m">Who works here</h2>
            {person.status === 'done' && (
              <DeviceName
                name={person.value}
                onChange={(name) => void store.settings.savePersonName(name)}
              />
            )}
          </>
        );
      }}
    </AssessmentGate>
  );
}
