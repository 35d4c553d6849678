import { useParams } from 'wouter';

import { isAnsweredBy } from '#domain/scope.ts';

import { AnsweringArea } from '#app/answering-area.tsx';
import { MissingPage } from '#app/missing-page.tsx';
import { UnitGate } from '#app/unit-gate.tsx';

export function Component() {
  const params = useParams();
  const criterionId = params['criterionId'] ?? '';
  return (
    <UnitGate assessmentId={params['assessmentId'] ?? ''} unitId={params['unitId'] ?? ''}>
      {(record, framework) => {
        const criterion = framework.criteria.find((each) => each.id === criterionId);
        if (!criterion || !isAnsweredBy(criterion, record.unit.kind)) {
          return <MissingPage reason="no-such-page" />;
        }
        return (
          <AnsweringArea
            record={record}
            framework={framework}
            levelNumber={criterion.levelNumber}
            areaId={criterion.areaId}
            focusedCriterionId={criterionId}
          />
        );
      }}
    </UnitGate>
  );
}
