import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { type GroupSchemeRecord } from '#domain/records/group-scheme-record.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Select } from '#ui/select.tsx';

type SchemePanelProps = {
  readonly record: GroupSchemeRecord;
  readonly stored: StoredAssessment;
  /** Says to which group of the broader scheme one group belongs; empty takes it back. */
  readonly onPlace: (groupId: string, broaderGroupId: string) => void;
};

/** Where each group of a council's own scheme belongs in the broader scheme it adds up to. */
export function SchemePanel({ record, stored, onPlace }: SchemePanelProps) {
  const broader = findScheme(stored.records.groupSchemes, record.broaderSchemeId);
  const named = record.groups.filter(({ name }) => name.trim() !== '');
  if (record.groups.length === 0) {
    return (
      <p className="govuk-inset-text">
        Add the groups below. “Prefer not to say” and “Not known” are there already.
      </p>
    );
  }
  if (broader === null) return null;
  const options = [
    { value: '', label: 'Not chosen' },
    ...broader.groups.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const open = named.filter(({ broaderGroupId }) => !isKnown(options, broaderGroupId));
  return (
    <section aria-labelledby="places">
      <h2 className="govuk-heading-m" id="places">
        How it adds up to {broader.name}
      </h2>
      {open.length > 0 && (
        <p className="govuk-inset-text">
          Figures can be added up once every group has its place:{' '}
          {open.map(({ name }) => name).join(', ')} {open.length === 1 ? 'has' : 'have'} none yet.
        </p>
      )}
      {named.map(({ id, name, broaderGroupId }) => (
        <Select
          key={id}
          label={name}
          options={options}
          value={isKnown(options, broaderGroupId) ? broaderGroupId : ''}
          onChange={(event) => onPlace(id, event.target.value)}
        />
      ))}
    </section>
  );
}

function isKnown(options: readonly { readonly value: string }[], groupId: string): boolean {
  return groupId !== '' && options.some(({ value }) => value === groupId);
}
