import { useParams } from 'wouter';

import { bestValueIndicators } from '#content/best-value-indicators/best-value-indicators.ts';
import { IndicatorsPage } from '#features/representation/indicators-page.tsx';
import { createId } from '#storage/stamp.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { addRecords, changeRecords } from '#app/record-actions.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => (
        <IndicatorsPage
          stored={stored}
          onAdd={async (ids) => {
            const added = await addRecords('measures', stored.assessment.id, listMeasures(ids));
            return added.ok ? null : added.failure;
          }}
          onAddReading={async (measureId, reading) => {
            const readingId = createId();
            const patch = { [`readings[${readingId}]`]: { id: readingId, ...reading } };
            return changeRecords(stored.assessment.id, [
              { kind: 'measures', id: measureId, patch },
            ]);
          }}
        />
      )}
    </AssessmentGate>
  );
}

/** The measures that ready-made indicators become. */
function listMeasures(indicatorIds: readonly string[]) {
  return bestValueIndicators
    .filter(({ id }) => indicatorIds.includes(id))
    .map((indicator) => ({
      indicatorId: indicator.id,
      name: `${indicator.number} ${indicator.title}`,
      numerator: indicator.numerator,
      denominator: indicator.denominator,
      valueKind: indicator.valueKind,
      valueUnit: indicator.valueUnit,
      better: indicator.better,
      frequency: indicator.frequency,
      dataSource: indicator.dataSource,
      dataQualityNote: indicator.note,
    }));
}
