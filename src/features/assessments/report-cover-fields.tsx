import { describeAccent } from '#content/identity-words.ts';
import { identityFields } from '#content/record-fields/identity-fields.ts';
import { readAccent } from '#domain/accent-colour.ts';
import { type Assessment } from '#domain/assessment.ts';
import { IDENTITY_TEXT_MAX_CHARACTERS } from '#domain/report-identity.ts';
import { CrestField, type CrestFieldProps } from '#features/assessments/crest-field.tsx';
import { type AutoPort } from '#ui/auto-form/auto-field.ts';
import { AutoForm } from '#ui/auto-form/auto-form.tsx';

type ReportCoverFieldsProps = Omit<CrestFieldProps, 'assessment'> & {
  readonly assessment: Pick<Assessment, 'crest' | 'crestAlternative' | 'accentColour'>;
  readonly port: AutoPort;
};

/** The look of reports: the council's crest and colour. Everything is saved as it is given. */
export function ReportCoverFields({ port, ...props }: ReportCoverFieldsProps) {
  const { assessment } = props;
  const accent = readAccent(assessment.accentColour);
  return (
    <section aria-labelledby="report-cover">
      <h2 className="govuk-heading-m" id="report-cover">
        How reports look
      </h2>
      <p className="govuk-body">
        The crest is on the cover of a report, also of the public one; the two-page summary for
        cabinet has no cover. Crest and colour are saved as you give them.
      </p>
      <CrestField {...props} />
      <AutoForm
        label="Words of the crest, and colour"
        port={port}
        fields={identityFields.map(({ kind, name, label, hint }) => ({
          kind,
          place: name,
          label,
          hint,
          value: assessment[name],
          maxLength: IDENTITY_TEXT_MAX_CHARACTERS,
        }))}
      />
      <div role="status">
        {accent.kind === 'usable' && (
          <svg className="app-colour" viewBox="0 0 40 10" aria-hidden="true">
            <rect width="40" height="10" fill={accent.colour} />
          </svg>
        )}
        <p
          className={
            accent.kind === 'too-pale' || accent.kind === 'not-a-colour'
              ? 'govuk-inset-text'
              : 'govuk-body'
          }
        >
          {describeAccent(assessment.accentColour)}
        </p>
      </div>
    </section>
  );
}
