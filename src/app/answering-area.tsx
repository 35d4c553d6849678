import { useMemo } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type Unit } from '#domain/unit.ts';
import { AreaPage } from '#features/answering/area-page.tsx';

import { createAnswerPort } from '#app/answer-port.ts';
import { MissingPage } from '#app/missing-page.tsx';
import { type UnitRecord } from '#app/use-unit-record.ts';

type AnsweringAreaProps = {
  readonly record: UnitRecord & { readonly unit: Unit };
  readonly framework: Framework;
  readonly levelNumber: number;
  readonly areaId: string;
  readonly focusedCriterionId: string | null;
};

/** The answering page of one level and area, or word that the framework has no such thing. */
export function AnsweringArea(props: AnsweringAreaProps) {
  const { record, framework, levelNumber, areaId, focusedCriterionId } = props;
  const { unit, personName } = record;
  const { id: unitId, assessmentId } = unit;
  const port = useMemo(
    () => createAnswerPort({ id: unitId, assessmentId }, personName),
    [assessmentId, personName, unitId],
  );
  const level = framework.levels.find((each) => each.number === levelNumber);
  const area = framework.areas.find((each) => each.id === areaId);
  if (!level || !area) return <MissingPage reason="no-such-page" />;
  return (
    <AreaPage
      assessment={record.assessment}
      framework={framework}
      unit={unit}
      level={level}
      area={area}
      answers={record.answers}
      unreadableIds={record.unreadableIds}
      port={port}
      focusedCriterionId={focusedCriterionId}
    />
  );
}
