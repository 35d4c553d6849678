import { type AssessmentId } from '#domain/assessment.ts';
import { type Unit, type UnitId, unitSchema } from '#domain/unit.ts';
import { type Result } from '#shared/result.ts';
import { WHOLE_RECORD } from '#domain/change.ts';
import { type ChangeLog, listFieldChanges, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

/** A new unit that counts from now on. */
export function createUnit(
  assessmentId: AssessmentId,
  kind: Unit['kind'],
  name: string,
  stamp: Stamp,
): Unit {
  return unitSchema.parse({
    id: createId(),
    assessmentId,
    kind,
    name,
    retiredAt: null,
    createdAt: stamp.at,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
  });
}

export function createUnitRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /** All units in the order they were added, retired ones among them. */
    async list(assessmentId: AssessmentId): Promise<ReadRows<Unit>> {
      const rows = await database.units.where('assessmentId').equals(assessmentId).toArray();
      return parseRows(unitSchema, 'units', rows);
    },

    /** Adds services in the order given. */
    async addServices(
      assessmentId: AssessmentId,
      names: readonly string[],
      stamp: Stamp,
    ): Promise<Result<readonly Unit[], StorageFailure>> {
      return attempt(() =>
        log.run([database.units], async (write) => {
          const units = names.map((name) => createUnit(assessmentId, 'service', name, stamp));
          await database.units.bulkAdd(units);
          for (const unit of units) {
            write({ assessmentId, table: 'units', recordId: unit.id, stamp }, [
              { field: WHOLE_RECORD, from: null, to: toJson(unit) },
            ]);
          }
          return units;
        }),
      );
    },

    /** Renames, retires (`retiredAt`) or brings back (`retiredAt: null`) a unit; its answers stay. */
    async update(
      assessmentId: AssessmentId,
      unitId: UnitId,
      patch: Partial<Pick<Unit, 'name' | 'retiredAt'>>,
      stamp: Stamp,
    ): Promise<Result<Unit, StorageFailure>> {
      return attempt(() =>
        log.run([database.units], async (write) => {
          const stored: unknown = await database.units.get([assessmentId, unitId]);
          if (stored === undefined) throw new FailedWork('missing');
          const before = unitSchema.safeParse(stored);
          if (!before.success) throw new FailedWork('unreadable');
          const after = unitSchema.parse({
            ...before.data,
            ...patch,
            updatedAt: stamp.at,
            updatedBy: stamp.by,
          });
          await database.units.put(after);
          const record = { assessmentId, table: 'units' as const, recordId: unitId, stamp };
          write(record, listFieldChanges(before.data, after));
          return after;
        }),
      );
    },
  };
}
