import { MEASURE_STATUS_RULE } from '#content/plan-words.ts';
import { readMeasureStatus, findLatestReading } from '#domain/measure-status.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { ROWS_SHOWN } from '#features/planning/action-table.tsx';
import { MeasureTag } from '#features/planning/plan-tags.tsx';
import { formatDay } from '#shared/format.ts';
import { formatFigure } from '#shared/format-figure.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { RemovedList } from '#ui/removed-list.tsx';
import { Table } from '#ui/table.tsx';

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
  const objectives = keepInUse(records.objectives);
  const measures = keepInUse(records.measures);
  const link = (kind: 'objectives' | 'measures', id: string, text: string) => (
    <a key={id} className="govuk-link" href={toHref(pathTo.record(assessment.id, kind, id))}>
      {text}
    </a>
  );
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
      {objectives.length === 0 && <p className="govuk-body">No objectives yet.</p>}
      {objectives.length > 0 && (
        <Table
          caption="Objectives"
          head={['Objective', 'Lead', 'Measures']}
          rows={objectives.map((objective) => ({
            key: objective.id,
            cells: [
              link('objectives', objective.id, objective.title || 'Objective without a name'),
              objective.lead || 'Not given',
              measures.filter((each) => each.objectiveIds.includes(objective.id)).length || 'None',
            ],
          }))}
        />
      )}
      <RemovedList
        noun="objectives"
        records={records.objectives}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'objectives', id))}
      />
      <h2 className="govuk-heading-m">Measures</h2>
      <p className="govuk-hint">{MEASURE_STATUS_RULE}</p>
      <AddByName
        label="Name of a new measure"
        buttonText="Add a measure"
        emptyError="Enter a name"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAddMeasure}
      />
      {measures.length === 0 && <p className="govuk-body">No measures yet.</p>}
      {measures.length > 0 && (
        <ShowMore
          items={measures}
          step={ROWS_SHOWN}
          render={(shown) => (
            <Table
              caption="Measures"
              head={['Measure', 'Latest reading', 'Date', 'Status']}
              rows={shown.map((measure) => {
                const latest = findLatestReading(measure, today);
                return {
                  key: measure.id,
                  cells: [
                    link('measures', measure.id, measure.name || 'Measure without a name'),
                    latest === null ? 'No reading' : formatFigure(latest.value, measure.valueUnit),
                    latest === null ? 'No reading' : formatDay(latest.day),
                    <MeasureTag key="status" status={readMeasureStatus(measure, today)} />,
                  ],
                };
              })}
            />
          )}
        />
      )}
      <RemovedList
        noun="measures"
        records={records.measures.map((each) => ({ ...each, title: each.name }))}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'measures', id))}
      />
    </>
  );
}
