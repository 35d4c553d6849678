import { type Framework } from '#domain/framework.ts';
import { type GapRow } from '#domain/gap-list.ts';
import { type FieldOption } from '#domain/records/record-field.ts';
import { FilterSelects } from '#ui/filter-selects.tsx';

/** Each empty for "any". */
export type GapFilter = {
  readonly areaId: string;
  readonly unitId: string;
  readonly strandId: string;
  /** "yes" or "no": whether an open action serves the gap. */
  readonly planned: string;
};

export const noGapFilter: GapFilter = { areaId: '', unitId: '', strandId: '', planned: '' };

/** The gaps that pass every part of the filter. */
export function filterGaps(gaps: readonly GapRow[], filter: GapFilter): GapRow[] {
  return gaps.filter(
    (gap) =>
      (filter.areaId === '' || gap.criterion.areaId === filter.areaId) &&
      (filter.unitId === '' || gap.unitId === filter.unitId) &&
      (filter.strandId === '' || gap.strandIds.includes(filter.strandId)) &&
      (filter.planned === '' || gap.actionIds.length > 0 === (filter.planned === 'yes')),
  );
}

type GapFiltersProps = {
  readonly filter: GapFilter;
  readonly areas: Framework['areas'];
  readonly strands: Framework['strands'];
  readonly units: readonly FieldOption[];
  readonly onChange: (filter: GapFilter) => void;
};

/** Chooses gaps by area, unit, strand and whether something is planned. */
export function GapFilters({ filter, areas, strands, units, onChange }: GapFiltersProps) {
  const selects = [
    { name: 'areaId', label: 'Area', options: toOptions(areas) },
    { name: 'unitId', label: 'Unit', options: units },
    { name: 'strandId', label: 'Strand', options: toOptions(strands) },
    {
      name: 'planned',
      label: 'Has an open action',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
  ] as const;
  return (
    <div className="app-filters">
      <FilterSelects
        selects={selects}
        values={filter}
        onChange={(name, value) => onChange({ ...filter, [name]: value })}
      />
    </div>
  );
}

function toOptions(items: Framework['areas']): FieldOption[] {
  return items.map(({ id, title }) => ({ value: id, label: title }));
}
