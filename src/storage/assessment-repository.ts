import { Dexie } from 'dexie';

import { type Assessment, type AssessmentId, assessmentSchema } from '#domain/assessment.ts';
import { type Unit } from '#domain/unit.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { WHOLE_RECORD } from '#domain/change.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { type ChangeLog, listFieldChanges, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { dropUnusedFiles } from '#storage/file-repository.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

/** The fields a person may change after the assessment was created. */
export type AssessmentPatch = Partial<
  Omit<
    Assessment,
    'id' | 'frameworkId' | 'frameworkVersion' | 'createdAt' | 'updatedAt' | 'updatedBy'
  >
>;

/** The tables whose rows name their assessment. */
const BELONGING_TABLES = [
  'units',
  'answers',
  'declarations',
  ...recordKinds,
  'snapshots',
  'changes',
  'drafts',
  'recordDrafts',
  'parts',
  'mergedPlaces',
  'receipts',
];

export function createAssessmentRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /** All assessments, newest first, archived and deleted ones among them. */
    async list(): Promise<ReadRows<Assessment>> {
      const { rows, unreadable } = parseRows(
        assessmentSchema,
        'assessments',
        await database.assessments.toArray(),
      );
      return {
        rows: rows.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
        unreadable,
      };
    },

    async load(id: AssessmentId): Promise<Result<Assessment, StorageFailure>> {
      const stored: unknown = await database.assessments.get(id);
      if (stored === undefined) return fail({ kind: 'missing' });
      const parsed = assessmentSchema.safeParse(stored);
      return parsed.success ? succeed(parsed.data) : fail({ kind: 'unreadable' });
    },

    /** Writes a new assessment and its units, all or nothing. */
    async create(
      assessment: Assessment,
      units: readonly Unit[],
      stamp: Stamp,
    ): Promise<Result<null, StorageFailure>> {
      return attempt(() =>
        log.run(
          [database.assessments, database.units],
          async (write) => {
            const { id } = assessment;
            await database.assessments.add(assessment);
            await database.units.bulkAdd([...units]);
            write({ assessmentId: id, recordId: id, table: 'assessments', stamp }, [
              { field: WHOLE_RECORD, from: null, to: toJson(assessment) },
            ]);
            return null;
          },
          false,
        ),
      );
    },

    /** Changes the fields named, and logs each of them. */
    async update(
      id: AssessmentId,
      patch: AssessmentPatch,
      stamp: Stamp,
    ): Promise<Result<Assessment, StorageFailure>> {
      return attempt(() =>
        log.run([database.assessments], async (write) => {
          const stored: unknown = await database.assessments.get(id);
          if (stored === undefined) throw new FailedWork('missing');
          const before = assessmentSchema.safeParse(stored);
          if (!before.success) throw new FailedWork('unreadable');
          const after = assessmentSchema.parse({
            ...before.data,
            ...patch,
            updatedAt: stamp.at,
            updatedBy: stamp.by,
          });
          await database.assessments.put(after);
          const record = { assessmentId: id, table: 'assessments' as const, recordId: id, stamp };
          write(record, listFieldChanges(before.data, after));
          return after;
        }),
      );
    },

    /** Removes an assessment and everything that belongs to it, for good. */
    async erase(id: AssessmentId): Promise<Result<null, StorageFailure>> {
      return attempt(() =>
        database.transaction('rw', ['assessments', 'files', ...BELONGING_TABLES], async () => {
          await database.assessments.delete(id);
          for (const name of BELONGING_TABLES) {
            // every key of these tables begins with the assessment; Dexie cannot delete by that part alone
            const own = database.table(name).where(':id');
            // oxlint-disable-next-line no-await-in-loop -- one transaction, table by table
            await own.between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
          }
          await dropUnusedFiles(database);
          return null;
        }),
      );
    },
  };
}
