import { useMemo } from 'react';

import { type ComparedSide, compareAssessments } from '#domain/comparison.ts';
import { type Framework } from '#domain/framework.ts';
import { ActionMoveLists } from '#features/reviewing/action-move-lists.tsx';
import { describeReading, listLevelRows } from '#features/reviewing/comparison-words.ts';
import { CriterionMoveList } from '#features/reviewing/criterion-move-list.tsx';
import { formatFigure } from '#shared/format-figure.ts';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type ComparisonTablesProps = {
  readonly framework: Framework;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
};

const ROWS_SHOWN = 50;

/** Levels, criteria, actions and measures of two moments; a part where nothing moved says so. */
export function ComparisonTables({ framework, before, after }: ComparisonTablesProps) {
  const comparison = useMemo(
    () => compareAssessments(framework, before, after),
    [framework, before, after],
  );
  const { movedUp, movedDown, newCriterionIds, droppedCriterionIds, measures } = comparison;
  return (
    <>
      <h2 className="govuk-heading-m">Levels</h2>
      <Table
        caption="Levels reached before and after"
        head={['Part', 'Before', 'After', 'Moved']}
        rows={listLevelRows(framework, comparison)}
      />
      <h2 className="govuk-heading-m">Criteria</h2>
      <CriterionMoveList
        title="Met now, and not before"
        emptyWords="No criterion has moved up."
        moves={movedUp}
      />
      <CriterionMoveList
        title="Met before, and not now"
        emptyWords="No criterion has moved down."
        moves={movedDown}
      />
      {newCriterionIds.length > 0 && (
        <p className="govuk-body">
          Answered only after, and not in this edition: {newCriterionIds.join(', ')}.
        </p>
      )}
      {droppedCriterionIds.length > 0 && (
        <p className="govuk-body">
          Answered only before, and not in this edition: {droppedCriterionIds.join(', ')}.
        </p>
      )}
      <h2 className="govuk-heading-m">Actions</h2>
      <ActionMoveLists moves={comparison.actions} />
      <h2 className="govuk-heading-m">Measures</h2>
      {measures.length === 0 && <p className="govuk-body">There are no measures to compare.</p>}
      {measures.length > 0 && (
        <ShowMore
          items={measures}
          step={ROWS_SHOWN}
          render={(shown) => (
            <Table
              caption="Latest reading of each measure before and after"
              head={['Measure', 'Before', 'After', 'Change']}
              rows={shown.map(({ id, name, valueUnit, change, ...readings }) => ({
                key: id,
                cells: [
                  name || 'Measure without a name',
                  describeReading(readings.before, valueUnit),
                  describeReading(readings.after, valueUnit),
                  change === null ? 'Cannot be said' : describeChange(change, valueUnit),
                ],
              }))}
            />
          )}
        />
      )}
    </>
  );
}

function describeChange(change: number, valueUnit: string): string {
  // a per cent that goes from 10 to 12 has gone up by two points, not by 2%
  const unit = valueUnit.trim() === '%' ? 'percentage points' : valueUnit;
  const size = formatFigure(Math.abs(change), unit);
  if (change === 0) return 'No change';
  return change > 0 ? `Up ${size}` : `Down ${size}`;
}
