import { findScheme, listSchemes } from '#content/group-schemes/list-schemes.ts';
import { describeSchemeFault } from '#content/scheme-words.ts';
import { type GroupSchemeRecord } from '#domain/records/group-scheme-record.ts';
import { findCustomSchemeFaults } from '#domain/representation/custom-scheme.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Select } from '#ui/select.tsx';

type SchemePanelProps = {
  readonly record: GroupSchemeRecord;
  readonly stored: StoredAssessment;
  /** Says to which group of the broader scheme one group belongs; empty takes it back. */
  readonly onPlace: (groupId: string, broaderGroupId: string) => void;
};

/** What an own scheme lacks, and where each of its groups belongs in the broader scheme. */
export function SchemePanel({ record, stored, onPlace }: SchemePanelProps) {
  const { groupSchemes } = stored.records;
  const faults = findCustomSchemeFaults(record, listSchemes(groupSchemes));
  const nameOf = (groupId: string) =>
    record.groups.find(({ id }) => id === groupId)?.name.trim() ?? groupId;
  const sentences = new Set(faults.map((fault) => describeSchemeFault(fault, nameOf)));
  const broader = findScheme(groupSchemes, record.broaderSchemeId);
  const named = record.groups.filter(({ name }) => name.trim() !== '');
  const options = [
    { value: '', label: 'Not chosen' },
    ...(broader?.groups ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const findPlace = (groupId: string) =>
    options.some(({ value }) => value === groupId) ? groupId : '';
  return (
    <>
      {sentences.size > 0 && (
        <div className="govuk-inset-text">
          {[...sentences].map((sentence) => (
            <p key={sentence} className="govuk-body">
              {sentence}
            </p>
          ))}
        </div>
      )}
      {broader !== null && named.length > 0 && (
        <section aria-labelledby="places">
          <h2 className="govuk-heading-m" id="places">
            How it adds up to {broader.name}
          </h2>
          {named.map(({ id, name, broaderGroupId }) => (
            <Select
              key={id}
              label={name}
              options={options}
              value={findPlace(broaderGroupId)}
              onChange={(event) => onPlace(id, event.target.value)}
            />
          ))}
        </section>
      )}
    </>
  );
}
