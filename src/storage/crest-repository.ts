import { type AssessmentId, assessmentSchema } from '#domain/assessment.ts';
import { type Crest, crestSchema } from '#domain/report-identity.ts';
import { type Result } from '#shared/result.ts';
import { type ChangeLog, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { keepOnce } from '#storage/file-repository.ts';
import { hashBytes } from '#storage/hash-bytes.ts';
import { type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

/** A picture that has been checked, as it is to be kept. */
export type CrestPicture = Omit<Crest, 'sha256' | 'sizeBytes'> & { readonly bytes: ArrayBuffer };

export function createCrestRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /** Makes a picture the assessment's crest; null takes the crest away. Its bytes are kept once. */
    async set(
      id: AssessmentId,
      picture: CrestPicture | null,
      stamp: Stamp,
    ): Promise<Result<Crest | null, StorageFailure>> {
      const crest = picture === null ? null : await describeCrest(picture);
      return attempt(() =>
        log.run([database.files, database.assessments], async (write) => {
          const stored: unknown = await database.assessments.get(id);
          if (stored === undefined) throw new FailedWork('missing');
          const before = assessmentSchema.safeParse(stored);
          if (!before.success) throw new FailedWork('unreadable');
          if (picture !== null && crest !== null) {
            const { sha256, mediaType, sizeBytes } = crest;
            await keepOnce(database, { sha256, bytes: picture.bytes, mediaType, sizeBytes });
          }
          const { at: updatedAt, by: updatedBy } = stamp;
          await database.assessments.put({ ...before.data, crest, updatedAt, updatedBy });
          write({ assessmentId: id, table: 'assessments', recordId: id, stamp }, [
            { field: 'crest', from: toJson(before.data.crest), to: toJson(crest) },
          ]);
          return crest;
        }),
      );
    },
  };
}

const FILE_NAME_CHARACTERS = 300;

async function describeCrest({ bytes, ...picture }: CrestPicture): Promise<Crest> {
  const fileName = picture.fileName.slice(-FILE_NAME_CHARACTERS);
  const sha256 = await hashBytes(bytes);
  // fields in the schema's order, in which they come back, so that undo finds what was written
  return crestSchema.parse({ ...picture, fileName, sha256, sizeBytes: bytes.byteLength });
}
