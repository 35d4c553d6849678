import { useState } from 'react';

import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { Select } from '#ui/select.tsx';

type AddBenchmarkProps = {
  readonly stored: StoredAssessment;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (name: string, schemeId: string) => Promise<string | null>;
};

/** Adds a benchmark by the groups it is about and its name. */
export function AddBenchmark({ stored, onAdd }: AddBenchmarkProps) {
  const schemes = listSchemes(stored.records.groupSchemes).filter(
    ({ groups }) => groups.length > 0,
  );
  const [schemeId, setSchemeId] = useState(schemes[0]?.id ?? '');
  return (
    <>
      <h2 className="govuk-heading-m">Add a benchmark by hand</h2>
      <Select
        label="Groups it is about"
        options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
        value={schemeId}
        onChange={(event) => setSchemeId(event.target.value)}
      />
      <AddByName
        label="Name of a new benchmark"
        hint="For example, Residents aged 16 to 64"
        buttonText="Add a benchmark"
        emptyError="Enter a name"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={async (name) => onAdd(name, schemeId)}
      />
    </>
  );
}
