import { MEASURE_STATUS_RULE } from '#content/plan-words.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { MeasureTable } from '#features/planning/measure-table.tsx';
import { ObjectiveTable } from '#features/planning/objective-table.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { RemovedList } from '#ui/removed-list.tsx';

type ObjectivesPageProps = {
  readonly stored: StoredAssessment;
  /** ISO 8601. */
  readonly today: string;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAddObjective: (title: string) => Promise<string | null>;
  readonly onAddMeasure: (name: string) => Promise<string | null>;
};

/** What the council wants to change, and how it will know. */
export function ObjectivesPage(props: ObjectivesPageProps) {
  const { stored, today, onAddObjective, onAddMeasure } = props;
  const { assessment, records } = stored;
  const measures = keepInUse(records.measures);
  const hrefOf = (kind: 'objectives' | 'measures') => (id: string) =>
    toHref(pathTo.record(assessment.id, kind, id));
  return (
    <>
      <title>Objectives and measures – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Objectives and measures</h1>
      <p className="govuk-body">
        <a className="govuk-link" href={toHref(pathTo.thread(assessment.id))}>
          Golden thread: from objective to measures, actions and criteria
        </a>
      </p>
      <h2 className="govuk-heading-m">Objectives</h2>
      <AddByName
        label="Short name of a new objective"
        buttonText="Add an objective"
        emptyError="Enter a name"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAddObjective}
      />
      <ObjectiveTable
        objectives={keepInUse(records.objectives)}
        measures={measures}
        hrefOf={hrefOf('objectives')}
      />
      <RemovedList noun="objectives" records={records.objectives} hrefOf={hrefOf('objectives')} />
      <h2 className="govuk-heading-m">Measures</h2>
      <p className="govuk-hint">{MEASURE_STATUS_RULE}</p>
      <AddByName
        label="Name of a new measure"
        buttonText="Add a measure"
        emptyError="Enter a name"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAddMeasure}
      />
      <MeasureTable measures={measures} today={today} hrefOf={hrefOf('measures')} />
      <RemovedList
        noun="measures"
        records={records.measures.map((each) => ({ ...each, title: each.name }))}
        hrefOf={hrefOf('measures')}
      />
    </>
  );
}
