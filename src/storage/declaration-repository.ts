import { type AssessmentId } from '#domain/assessment.ts';
import { type Declaration, declarationSchema } from '#domain/declaration.ts';
import { type Result } from '#shared/result.ts';
import { WHOLE_RECORD } from '#domain/change.ts';
import { type ChangeLog, listFieldChanges, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

/** What a person states; ids and times are added when it is kept. */
export type DeclarationContent = Pick<
  Declaration,
  'kind' | 'levelNumber' | 'byName' | 'byRole' | 'decidedOn' | 'confirmedTestIds' | 'note'
>;

export function createDeclarationRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /** All declarations, the latest decision first, withdrawn ones among them. */
    async list(assessmentId: AssessmentId): Promise<ReadRows<Declaration>> {
      const stored = await database.declarations
        .where('assessmentId')
        .equals(assessmentId)
        .toArray();
      const { rows, unreadable } = parseRows(declarationSchema, 'declarations', stored);
      return { rows: sortByDecision(rows), unreadable };
    },

    async add(
      assessmentId: AssessmentId,
      content: DeclarationContent,
      stamp: Stamp,
    ): Promise<Result<Declaration, StorageFailure>> {
      return attempt(() =>
        log.run([database.declarations], async (write) => {
          const declaration = declarationSchema.parse({
            ...content,
            id: createId(),
            assessmentId,
            withdrawnAt: null,
            createdAt: stamp.at,
            updatedAt: stamp.at,
            updatedBy: stamp.by,
          });
          await database.declarations.add(declaration);
          write({ assessmentId, table: 'declarations', recordId: declaration.id, stamp }, [
            { field: WHOLE_RECORD, from: null, to: toJson(declaration) },
          ]);
          return declaration;
        }),
      );
    },

    /** Takes a declaration back (`withdrawnAt`) or lets it stand again (null); it is never removed. */
    async setWithdrawn(
      assessmentId: AssessmentId,
      id: string,
      withdrawnAt: string | null,
      stamp: Stamp,
    ): Promise<Result<Declaration, StorageFailure>> {
      return attempt(() =>
        log.run([database.declarations], async (write) => {
          const stored: unknown = await database.declarations.get([assessmentId, id]);
          if (stored === undefined) throw new FailedWork('missing');
          const before = declarationSchema.safeParse(stored);
          if (!before.success) throw new FailedWork('unreadable');
          const after: Declaration = {
            ...before.data,
            withdrawnAt,
            updatedAt: stamp.at,
            updatedBy: stamp.by,
          };
          await database.declarations.put(after);
          const record = { assessmentId, table: 'declarations' as const, recordId: id, stamp };
          write(record, listFieldChanges(before.data, after));
          return after;
        }),
      );
    },
  };
}

function sortByDecision(rows: readonly Declaration[]): Declaration[] {
  const sortKey = (row: Declaration) => `${row.decidedOn} ${row.createdAt}`;
  return rows.toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)));
}
