import { answerSchema } from '#domain/answer.ts';
import { type AssessmentFile, FILE_FORMAT, FILE_FORMAT_VERSION } from '#domain/assessment-file.ts';
import { type AssessmentId, assessmentIdSchema, assessmentSchema } from '#domain/assessment.ts';
import { changeSchema } from '#domain/change.ts';
import { declarationSchema } from '#domain/declaration.ts';
import { partRowSchema } from '#domain/merge/part-row.ts';
import { mergedPlaceSchema } from '#domain/merge/merged-place.ts';
import { receiptSchema } from '#domain/merge/receipt.ts';
import { recordKinds, recordSchemas } from '#domain/records/record-kinds.ts';
import { snapshotSchema } from '#domain/records/snapshot.ts';
import { unitSchema } from '#domain/unit.ts';
import { type Result } from '#shared/result.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type UnreadableRow } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';
import { type StoredFile } from '#storage/stored-file.ts';

/** Every table that holds something of an assessment, but for evidence files and drafts. */
export const assessmentTables = [
  'assessments',
  'units',
  'answers',
  'declarations',
  'changes',
  'snapshots',
  'parts',
  'mergedPlaces',
  'receipts',
  ...recordKinds,
] as const;

/** An assessment as a file's content, and the rows that could not be read and so are not in it. */
export type CopiedAssessment = {
  readonly file: AssessmentFile;
  readonly unreadable: readonly UnreadableRow[];
};

export type AssessmentCopier = ReturnType<typeof createAssessmentCopier>;

/** Takes whole assessments out of the database and puts them in, each in one transaction. */
export function createAssessmentCopier(database: EqualityDatabase) {
  const { assessments, units, answers, declarations, changes, snapshots, files } = database;
  const { parts, mergedPlaces, receipts } = database;
  const tables = assessmentTables.map((name) => database.table(name));

  /** Everything the assessment holds, as one moment saw it; evidence files are named, not held. */
  async function copyOut(
    id: AssessmentId,
    stamp: Stamp,
  ): Promise<Result<CopiedAssessment, StorageFailure>> {
    return attempt(async () => {
      const unreadable: UnreadableRow[] = [];
      const content = await database.transaction('r', tables, () =>
        readContent(database, id, unreadable),
      );
      const file: AssessmentFile = {
        format: FILE_FORMAT,
        formatVersion: FILE_FORMAT_VERSION,
        savedAt: stamp.at,
        savedBy: stamp.by,
        ...content,
      };
      return { file, unreadable };
    });
  }

  /**
   * Writes the file's content as a new assessment, exactly as it is but for the assessment's id,
   * so that nothing already here is touched; evidence files not here yet come with it. All or nothing.
   */
  async function copyIn(
    file: AssessmentFile,
    evidenceFiles: readonly StoredFile[] = [],
  ): Promise<Result<AssessmentId, StorageFailure>> {
    return attempt(async () => {
      const id = assessmentIdSchema.parse(createId());
      const rename = <Row extends { assessmentId: AssessmentId }>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, assessmentId: id }));
      await database.transaction('rw', [...tables, files], async () => {
        await assessments.add({ ...file.assessment, id });
        await units.bulkAdd(rename(file.units));
        await answers.bulkAdd(rename(file.answers));
        await declarations.bulkAdd(rename(file.declarations));
        for (const kind of recordKinds) {
          // oxlint-disable-next-line no-await-in-loop -- one transaction, table by table
          await database
            .table(kind)
            .bulkAdd(rename<{ assessmentId: AssessmentId }>(file.records[kind]));
        }
        await snapshots.bulkAdd(rename(file.snapshots));
        await parts.bulkAdd(rename(file.colleagues.parts));
        await mergedPlaces.bulkAdd(rename(file.colleagues.mergedPlaces));
        await receipts.bulkAdd(rename(file.colleagues.receipts));
        await changes.bulkAdd(
          rename(file.changes).map((change) =>
            change.recordId === file.assessment.id ? { ...change, recordId: id } : change,
          ),
        );
        await files.bulkPut([...evidenceFiles]);
      });
      return id;
    });
  }

  return { copyOut, copyIn };
}

/** Must run inside a transaction over all tables of an assessment; adds what it cannot read. */
export async function readContent(
  database: EqualityDatabase,
  id: AssessmentId,
  unreadable: UnreadableRow[],
) {
  async function read<Schema extends Parameters<typeof parseRows>[0]>(
    table: string,
    schema: Schema,
  ) {
    const stored = await database.table(table).where('assessmentId').equals(id).toArray();
    const parsed = parseRows(schema, table, stored);
    unreadable.push(...parsed.unreadable);
    return [...parsed.rows];
  }
  const stored: unknown = await database.assessments.get(id);
  if (stored === undefined) throw new FailedWork('missing');
  const assessment = assessmentSchema.safeParse(stored);
  if (!assessment.success) throw new FailedWork('unreadable');
  return {
    assessment: assessment.data,
    units: await read('units', unitSchema),
    answers: await read('answers', answerSchema),
    declarations: await read('declarations', declarationSchema),
    records: {
      evidence: await read('evidence', recordSchemas.evidence),
      scrutiny: await read('scrutiny', recordSchemas.scrutiny),
      consultations: await read('consultations', recordSchemas.consultations),
      objectives: await read('objectives', recordSchemas.objectives),
      measures: await read('measures', recordSchemas.measures),
      actions: await read('actions', recordSchemas.actions),
      reviews: await read('reviews', recordSchemas.reviews),
      signOffs: await read('signOffs', recordSchemas.signOffs),
      groupSchemes: await read('groupSchemes', recordSchemas.groupSchemes),
      populations: await read('populations', recordSchemas.populations),
      headcounts: await read('headcounts', recordSchemas.headcounts),
      benchmarks: await read('benchmarks', recordSchemas.benchmarks),
      representationTargets: await read(
        'representationTargets',
        recordSchemas.representationTargets,
      ),
    },
    snapshots: await read('snapshots', snapshotSchema),
    colleagues: {
      parts: await read('parts', partRowSchema),
      mergedPlaces: await read('mergedPlaces', mergedPlaceSchema),
      receipts: await read('receipts', receiptSchema),
    },
    changes: await read('changes', changeSchema),
  };
}
