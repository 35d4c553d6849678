import { answerSchema } from '#domain/answer.ts';
import { assessmentSchema } from '#domain/assessment.ts';
import { type Change } from '#domain/change.ts';
import { declarationSchema } from '#domain/declaration.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { recordSchemas } from '#domain/records/record-kinds.ts';
import { applyRecordPatch, readAtPlace } from '#domain/records/record-patch.ts';
import { unitSchema } from '#domain/unit.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type Stamp } from '#storage/stamp.ts';
import { FailedWork } from '#storage/storage-failure.ts';

const schemas = {
  ...recordSchemas,
  assessments: assessmentSchema,
  units: unitSchema,
  answers: answerSchema,
  declarations: declarationSchema,
};

/** Sets one place of one stored record; returns what stood there. Must run in a transaction. */
export async function putAtPlace(
  database: EqualityDatabase,
  change: Pick<Change, 'assessmentId' | 'table' | 'recordId'>,
  field: string,
  value: Change['from'],
  stamp: Stamp,
): Promise<Change['from']> {
  const { unitId, criterionId } = readAnswerName(change.recordId);
  const key =
    change.table === 'answers'
      ? [change.assessmentId, unitId, criterionId]
      : [change.assessmentId, change.recordId];
  const table = database.table<unknown>(change.table);
  const stored = await table.get(change.table === 'assessments' ? change.assessmentId : key);
  if (stored === undefined) throw new FailedWork('missing');
  const schema = schemas[change.table];
  const before = schema.safeParse(stored);
  if (!before.success) throw new FailedWork('unreadable');
  const changed = applyRecordPatch(before.data, { [field]: value });
  await table.put(schema.parse({ ...changed, updatedAt: stamp.at, updatedBy: stamp.by }));
  return readAtPlace(before.data, field);
}
