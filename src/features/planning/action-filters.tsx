import { recordFields } from '#content/record-fields/record-fields.ts';
import { type FieldOption } from '#domain/records/record-field.ts';
import { type ActionFilter, type ActionSort, actionSorts } from '#features/planning/action-list.ts';
import { FilterSelects } from '#ui/filter-selects.tsx';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';

type ActionFiltersProps = {
  readonly filter: ActionFilter;
  readonly sort: ActionSort;
  readonly units: readonly FieldOption[];
  readonly leads: readonly FieldOption[];
  readonly strands: readonly FieldOption[];
  readonly onFilter: (filter: ActionFilter) => void;
  readonly onSort: (sort: ActionSort) => void;
};

const sortWords: { readonly [Sort in ActionSort]: string } = {
  due: 'Due date',
  title: 'Title',
  lead: 'Lead officer',
  priority: 'Priority',
  status: 'Status',
  rag: 'Red, amber, green',
};
const dueOptions = [
  { value: 'overdue', label: 'Overdue' },
  { value: 'soon', label: 'Due in 30 days' },
  { value: 'amber', label: 'Amber' },
  { value: 'green', label: 'Green' },
  { value: 'no-due-date', label: 'No due date' },
];

/** The options of a choice of an action, as the action's own page has them. */
export function listOptions(name: string): readonly FieldOption[] {
  const field = recordFields.actions.find((each) => each.name === name);
  return field?.kind === 'choice' ? field.options : [];
}

/** Finds, filters and sorts actions. */
export function ActionFilters(props: ActionFiltersProps) {
  const { filter, sort, onFilter, onSort } = props;
  const selects = [
    { name: 'status', label: 'Status', options: listOptions('status') },
    { name: 'priority', label: 'Priority', options: listOptions('priority') },
    { name: 'due', label: 'Due', options: dueOptions },
    { name: 'unitId', label: 'Unit', options: props.units },
    { name: 'lead', label: 'Lead officer', options: props.leads },
    { name: 'strandId', label: 'Strand', options: props.strands },
  ] as const;
  return (
    <div role="search" className="app-filters">
      <Input
        label="Find"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <FilterSelects
        selects={selects}
        values={filter}
        onChange={(name, value) => onFilter({ ...filter, [name]: value })}
      />
      <Select
        label="Sort by"
        options={actionSorts.map((value) => ({ value, label: sortWords[value] }))}
        value={sort}
        onChange={(event) => {
          const chosen = actionSorts.find((each) => each === event.target.value);
          if (chosen) onSort(chosen);
        }}
      />
    </div>
  );
}
