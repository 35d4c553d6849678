import { answerSchema } from '#domain/answer.ts';
import { type AssessmentFile, FILE_FORMAT, FILE_FORMAT_VERSION } from '#domain/assessment-file.ts';
import { type AssessmentId, assessmentIdSchema, assessmentSchema } from '#domain/assessment.ts';
import { changeSchema } from '#domain/change.ts';
import { declarationSchema } from '#domain/declaration.ts';
import { unitSchema } from '#domain/unit.ts';
import { type Result } from '#shared/result.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type UnreadableRow } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

/** An assessment as a file's content, and the rows that could not be read and so are not in it. */
export type CopiedAssessment = {
  readonly file: AssessmentFile;
  readonly unreadable: readonly UnreadableRow[];
};

/** Takes whole assessments out of the database and puts them in, each in one transaction. */
export function createAssessmentCopier(database: EqualityDatabase) {
  const { assessments, units, answers, declarations, changes } = database;
  const tables = [assessments, units, answers, declarations, changes];

  /** Everything the assessment holds, as one moment saw it. */
  async function copyOut(
    id: AssessmentId,
    stamp: Stamp,
  ): Promise<Result<CopiedAssessment, StorageFailure>> {
    return attempt(async () => {
      const stored = await database.transaction('r', tables, () =>
        Promise.all([
          assessments.get(id),
          units.where('assessmentId').equals(id).toArray(),
          answers.where('assessmentId').equals(id).toArray(),
          declarations.where('assessmentId').equals(id).toArray(),
          changes.where('assessmentId').equals(id).toArray(),
        ]),
      );
      const [assessmentRow, ...rest] = stored;
      if (assessmentRow === undefined) throw new FailedWork('missing');
      const assessment = assessmentSchema.safeParse(assessmentRow);
      if (!assessment.success) throw new FailedWork('unreadable');
      const readUnits = parseRows(unitSchema, 'units', rest[0]);
      const readAnswers = parseRows(answerSchema, 'answers', rest[1]);
      const readDeclarations = parseRows(declarationSchema, 'declarations', rest[2]);
      const readChanges = parseRows(changeSchema, 'changes', rest[3]);
      const file: AssessmentFile = {
        format: FILE_FORMAT,
        formatVersion: FILE_FORMAT_VERSION,
        savedAt: stamp.at,
        savedBy: stamp.by,
        assessment: assessment.data,
        units: [...readUnits.rows],
        answers: [...readAnswers.rows],
        declarations: [...readDeclarations.rows],
        changes: [...readChanges.rows],
      };
      const unreadable = [readUnits, readAnswers, readDeclarations, readChanges].flatMap(
        (read) => read.unreadable,
      );
      return { file, unreadable };
    });
  }

  /**
   * Writes the file's content as a new assessment, exactly as it is but for the assessment's id,
   * so that nothing already here is touched. All or nothing.
   */
  async function copyIn(file: AssessmentFile): Promise<Result<AssessmentId, StorageFailure>> {
    return attempt(async () => {
      const id = assessmentIdSchema.parse(createId());
      const rename = <Row extends { assessmentId: AssessmentId }>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, assessmentId: id }));
      await database.transaction('rw', tables, async () => {
        await assessments.add({ ...file.assessment, id });
        await units.bulkAdd(rename(file.units));
        await answers.bulkAdd(rename(file.answers));
        await declarations.bulkAdd(rename(file.declarations));
        await changes.bulkAdd(
          rename(file.changes).map((change) =>
            change.recordId === file.assessment.id ? { ...change, recordId: id } : change,
          ),
        );
      });
      return id;
    });
  }

  return { copyOut, copyIn };
}
