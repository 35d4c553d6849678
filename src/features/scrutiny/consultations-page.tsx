import { useState } from 'react';

import { recordFields } from '#content/record-fields/record-fields.ts';
import { type Consultation } from '#domain/records/consultation.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { formatDay, formatList } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RemovedList } from '#ui/removed-list.tsx';
import { Table } from '#ui/table.tsx';

type ConsultationsPageProps = {
  readonly assessment: { readonly id: string; readonly councilName: string };
  readonly consultations: readonly Consultation[];
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (title: string, wasHeld: Consultation['wasHeld']) => Promise<string | null>;
};

/** Who was asked about the assessment, and what came of it; or why nobody was. */
export function ConsultationsPage({ assessment, consultations, onAdd }: ConsultationsPageProps) {
  const shown = keepInUse(consultations);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <title>Consultation – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Consultation</h1>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <AddByName
        label="Title of a new consultation"
        hint="For example, Autumn meeting of the staff networks"
        buttonText="Add a consultation"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={async (title) => onAdd(title, 'held')}
      />
      {shown.length === 0 && (
        <>
          <p className="govuk-inset-text">
            Nothing is recorded yet. If nobody was asked, say why: the reason is printed in the
            report.
          </p>
          <Button
            look="secondary"
            onClick={() => void onAdd('Why nobody was consulted', 'not-held').then(setProblem)}
          >
            Record why nobody was asked
          </Button>
        </>
      )}
      {shown.length > 0 && (
        <Table
          caption="Consultations"
          head={['Consultation', 'Who was asked', 'When', 'What changed']}
          rows={shown.map((each) => ({
            key: each.id,
            cells: [
              <a
                key="title"
                className="govuk-link"
                href={toHref(pathTo.record(assessment.id, 'consultations', each.id))}
              >
                {each.title || 'Consultation without a title'}
              </a>,
              nameConsultees(each),
              describeDates(each),
              each.whatChanged.trim() || 'Not recorded',
            ],
          }))}
        />
      )}
      <RemovedList
        noun="consultations"
        records={consultations}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'consultations', id))}
      />
    </>
  );
}

function nameConsultees({ wasHeld, consultees, whyNobodyWasAsked }: Consultation): string {
  if (wasHeld === 'not-held') return `Nobody. ${whyNobodyWasAsked || 'No reason given yet'}`;
  const field = recordFields.consultations.find((each) => each.name === 'consultees');
  const options = field?.kind === 'choices' ? field.options : [];
  const asked = new Set<string>(consultees);
  const labels = options.filter(({ value }) => asked.has(value));
  return labels.length === 0 ? 'Not given' : formatList(labels.map(({ label }) => label));
}

function describeDates({ startedOn, endedOn }: Consultation): string {
  if (startedOn === null) return endedOn === null ? 'Not given' : `Until ${formatDay(endedOn)}`;
  return endedOn === null
    ? `From ${formatDay(startedOn)}`
    : `${formatDay(startedOn)} to ${formatDay(endedOn)}`;
}
