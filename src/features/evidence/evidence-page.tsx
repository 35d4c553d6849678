import { useMemo } from 'react';

import { recordFields } from '#content/record-fields/record-fields.ts';
import { type Framework } from '#domain/framework.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import {
  type EvidenceFilter,
  evidenceStates,
  filterEvidence,
  noEvidenceFilter,
} from '#features/evidence/evidence-filter.ts';
import { EvidenceFindings } from '#features/evidence/evidence-findings.tsx';
import { EvidenceTable } from '#features/evidence/evidence-table.tsx';
import { type StorageUse, StorageUseText } from '#features/evidence/storage-use.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { createKept } from '#ui/create-kept.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { FilterSelects } from '#ui/filter-selects.tsx';
import { Input } from '#ui/input.tsx';
import { RemovedList } from '#ui/removed-list.tsx';

type EvidencePageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** ISO 8601. */
  readonly today: string;
  /** What the browser says is used and left; null when it does not say. */
  readonly storageUse: StorageUse | null;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (title: string) => Promise<string | null>;
};

const useFilter = createKept<EvidenceFilter>();

/** The evidence register: what proves each claim, and where proof is missing or old. */
export function EvidencePage(props: EvidencePageProps) {
  const { stored, framework, today, storageUse, onAdd } = props;
  const { assessment, records } = stored;
  const [filter, setFilter] = useFilter(assessment.id, noEvidenceFilter);
  const evidence = useMemo(() => keepInUse(records.evidence), [records.evidence]);
  const shown = useMemo(() => filterEvidence(evidence, filter, today), [evidence, filter, today]);
  return (
    <>
      <title>Evidence register – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Evidence register</h1>
      <AddByName
        label="Title of new evidence"
        hint="A document, a link or a statement. You can attach a file on its own page."
        buttonText="Add evidence"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAdd}
      />
      <h2 className="govuk-heading-m">{formatCount(evidence.length, 'evidence item')}</h2>
      <Filters
        filter={filter}
        strands={framework.strands.filter(({ id }) => assessment.strandIds.includes(id))}
        onChange={setFilter}
      />
      <p className="govuk-body" role="status">
        {shown.length} found
      </p>
      <EvidenceTable evidence={shown} assessmentId={assessment.id} today={today} />
      <EvidenceFindings stored={stored} framework={framework} evidence={evidence} today={today} />
      <StorageUseText evidence={records.evidence} use={storageUse} />
      <RemovedList
        noun="evidence"
        records={records.evidence}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'evidence', id))}
      />
    </>
  );
}

type FiltersProps = {
  readonly filter: EvidenceFilter;
  readonly strands: Framework['strands'];
  readonly onChange: (filter: EvidenceFilter) => void;
};

function Filters({ filter, strands, onChange }: FiltersProps) {
  const optionsOf = (name: string) => {
    const field = recordFields.evidence.find((each) => each.name === name);
    return field?.kind === 'choice' ? field.options : [];
  };
  const selects = [
    { name: 'kind', label: 'Kind', options: optionsOf('kind') },
    { name: 'audience', label: 'Who may see it', options: optionsOf('audience') },
    {
      name: 'strandId',
      label: 'Strand',
      options: strands.map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: 'state', label: 'Needs attention', options: evidenceStates },
  ] as const;
  return (
    <div role="search" className="app-filters">
      <Input
        label="Find"
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <FilterSelects
        selects={selects}
        values={filter}
        onChange={(name, value) => onChange({ ...filter, [name]: value })}
      />
    </div>
  );
}
