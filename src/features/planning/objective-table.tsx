import { type Measure } from '#domain/records/measure.ts';
import { type Objective } from '#domain/records/objective.ts';
import { Table } from '#ui/table.tsx';

type ObjectiveTableProps = {
  readonly objectives: readonly Objective[];
  readonly measures: readonly Measure[];
  readonly hrefOf: (id: string) => string;
};

/** Objectives with their lead and how many measures each has. */
export function ObjectiveTable({ objectives, measures, hrefOf }: ObjectiveTableProps) {
  if (objectives.length === 0) return <p className="govuk-body">No objectives yet.</p>;
  return (
    <Table
      caption="Objectives"
      head={['Objective', 'Lead', 'Measures']}
      rows={objectives.map(({ id, title, lead }) => ({
        key: id,
        cells: [
          <a key="title" className="govuk-link" href={hrefOf(id)}>
            {title || 'Objective without a name'}
          </a>,
          lead || 'Not given',
          measures.filter((each) => each.objectiveIds.includes(id)).length || 'None',
        ],
      }))}
    />
  );
}
