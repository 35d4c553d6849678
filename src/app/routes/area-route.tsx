import { useParams } from 'wouter';

import { AnsweringArea } from '#app/answering-area.tsx';
import { UnitGate } from '#app/unit-gate.tsx';

export function Component() {
  const params = useParams();
  return (
    <UnitGate assessmentId={params['assessmentId'] ?? ''} unitId={params['unitId'] ?? ''}>
      {(record, framework) => (
        <AnsweringArea
          record={record}
          framework={framework}
          levelNumber={Number(params['levelNumber'])}
          areaId={params['areaId'] ?? ''}
          focusedCriterionId={null}
        />
      )}
    </UnitGate>
  );
}
