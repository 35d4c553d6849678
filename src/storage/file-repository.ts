import { type Evidence, evidenceSchema, type FileVersion } from '#domain/records/evidence.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { type ChangeLog, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { hashBytes } from '#storage/hash-bytes.ts';
import { parseRows } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';
import { type StoredFile, storedFileSchema } from '#storage/stored-file.ts';

/** A file a person has chosen, read into memory. */
export type ChosenFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: ArrayBuffer;
};

export function createFileRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /**
     * Attaches a file to an evidence item as its newest version; older versions stay. The bytes are
     * kept once, however often and wherever the same file is attached.
     */
    async attach(
      { assessmentId, id }: Pick<Evidence, 'assessmentId' | 'id'>,
      file: ChosenFile,
      stamp: Stamp,
    ): Promise<Result<FileVersion, StorageFailure>> {
      const sha256 = await hashBytes(file.bytes);
      const { mediaType, fileName, bytes } = file;
      const version: FileVersion = {
        id: createId(),
        sha256,
        fileName: fileName.slice(-FILE_NAME_CHARACTERS),
        mediaType: mediaType.slice(0, FILE_NAME_CHARACTERS),
        sizeBytes: bytes.byteLength,
        attachedAt: stamp.at,
      };
      return attempt(() =>
        log.run([database.files, database.evidence], async (write) => {
          const stored: unknown = await database.evidence.get([assessmentId, id]);
          if (stored === undefined) throw new FailedWork('missing');
          const evidence = evidenceSchema.safeParse(stored);
          if (!evidence.success) throw new FailedWork('unreadable');
          const { sizeBytes } = version;
          await keepOnce(database, { sha256, bytes, mediaType: version.mediaType, sizeBytes });
          await database.evidence.put({
            ...evidence.data,
            fileVersions: [...evidence.data.fileVersions, version],
            updatedAt: stamp.at,
            updatedBy: stamp.by,
          });
          write({ assessmentId, table: 'evidence', recordId: id, stamp }, [
            { field: `fileVersions[${version.id}]`, from: null, to: toJson(version) },
          ]);
          return version;
        }),
      );
    },

    /** The stored bytes; "missing" when they are not in this browser. */
    async read(sha256: string): Promise<Result<StoredFile, StorageFailure>> {
      const stored: unknown = await database.files.get(sha256);
      if (stored === undefined) return fail({ kind: 'missing' });
      const file = storedFileSchema.safeParse(stored);
      return file.success ? succeed(file.data) : fail({ kind: 'unreadable' });
    },

    /** Those of the files that are in this browser and can be read. */
    async readMany(hashes: readonly string[]): Promise<readonly StoredFile[]> {
      const stored = await database.files.bulkGet([...hashes]);
      return parseRows(storedFileSchema, 'files', stored.filter(Boolean)).rows;
    },

    /** Which of these files are in this browser. */
    async listPresent(hashes: readonly string[]): Promise<ReadonlySet<string>> {
      return new Set(
        await database.files
          .where('sha256')
          .anyOf([...hashes])
          .primaryKeys(),
      );
    },
  };
}

const FILE_NAME_CHARACTERS = 300;

/** Keeps a file unless it is here already. Must run in a transaction over `files`. */
export async function keepOnce(database: EqualityDatabase, file: StoredFile): Promise<void> {
  const count = await database.files.where('sha256').equals(file.sha256).count();
  if (count === 0) await database.files.add(file);
}

/**
 * Deletes the files that neither evidence nor a crest, of now or of before, names any more. Must run
 * in a transaction over `files`, `evidence`, `assessments` and `changes`.
 */
export async function dropUnusedFiles(database: EqualityDatabase): Promise<void> {
  const hashes = await database.files.toCollection().primaryKeys();
  if (hashes.length === 0) return;
  // as text, so that an evidence item that cannot be read still keeps its files
  const naming = await Promise.all([
    database.evidence.toArray(),
    database.assessments.toArray(),
    // an earlier crest can be put back
    database.changes.filter(({ field }) => field === 'crest').toArray(),
  ]);
  const named = JSON.stringify(naming);
  await database.files.bulkDelete(hashes.filter((sha256) => !named.includes(sha256)));
}
