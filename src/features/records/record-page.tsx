import { type ReactNode } from 'react';

import { recordFields, recordNames } from '#content/record-fields/record-fields.ts';
import { type Framework } from '#domain/framework.ts';
import { type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';
import { listLinkOptions } from '#features/records/record-context.ts';
import { RemoveRecord } from '#features/records/remove-record.tsx';
import { nameRecord } from '#features/records/record-titles.ts';
import { type FieldSetting, toAutoFields } from '#features/records/to-auto-fields.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type AutoPort } from '#ui/auto-form/auto-field.ts';
import { AutoForm } from '#ui/auto-form/auto-form.tsx';
import { Button } from '#ui/button.tsx';

type RecordPageProps<Kind extends RecordKind> = {
  readonly kind: Kind;
  readonly record: RecordOf<Kind>;
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly port: AutoPort;
  readonly starts: FieldSetting['starts'];
  readonly back: { readonly href: string; readonly text: string };
  /** What stands above and below the fields, such as files, a drawing or the history. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** Why nothing of it can be changed, or null. */
  readonly lockReason: string | null;
  readonly onRemove: (reason: string) => void;
  readonly onBringBack: () => void;
};

/** One record to fill in: everything typed is saved as it is typed. */
export function RecordPage<Kind extends RecordKind>(props: RecordPageProps<Kind>) {
  const { kind, record, stored, framework, port, back, above, below, lockReason } = props;
  const isOpen = record.removedAt === null && lockReason === null;
  const title = nameRecord(kind, record);
  const fields = toAutoFields(recordFields[kind], record, {
    optionsOf: (target) => listLinkOptions(target, stored, framework),
    starts: props.starts,
  });
  return (
    <>
      <title>{`${title} – Equality Standard self-assessment`}</title>
      <a className="govuk-back-link" href={back.href}>
        {back.text}
      </a>
      <span className="govuk-caption-l">{stored.assessment.councilName}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {lockReason !== null && <p className="govuk-inset-text">{lockReason}</p>}
      {isOpen && (
        <>
          {above}
          <AutoForm label={`Details of this ${recordNames[kind]}`} fields={fields} port={port} />
        </>
      )}
      {record.removedAt !== null && (
        <div className="govuk-inset-text">
          <p className="govuk-body">
            This {recordNames[kind]} has been removed
            {record.removalReason && `: ${record.removalReason}`}. Nothing of it is lost.
          </p>
          <Button onClick={props.onBringBack}>Bring it back</Button>
        </div>
      )}
      {below}
      {isOpen && (
        <RemoveRecord
          recordName={recordNames[kind]}
          isReasonNeeded={kind === 'evidence'}
          onRemove={props.onRemove}
        />
      )}
    </>
  );
}
