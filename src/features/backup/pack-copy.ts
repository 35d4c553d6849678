import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type StoredFile } from '#storage/stored-file.ts';

export const CONTENT_NAME = 'assessment.json';
export const FILES_FOLDER = 'files/';

/** The names that the copy's evidence gives its files, by SHA-256, each once. */
export function listFileHashes(file: AssessmentFile): string[] {
  const versions = file.records.evidence.flatMap((item) => item.fileVersions);
  return [...new Set(versions.map((version) => version.sha256))];
}

/** A copy with its evidence files and crest as one zip: the assessment, and each file under its SHA-256. */
export async function packCopy(
  file: AssessmentFile,
  files: readonly StoredFile[],
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const stored = files.map(({ sha256, bytes }) => [
    `${FILES_FOLDER}${sha256}`,
    // most evidence is packed already (PDF, Word, pictures): packing it again costs time for nothing
    [new Uint8Array(bytes), { level: 0 }] as const,
  ]);
  return zipSync({
    [CONTENT_NAME]: strToU8(JSON.stringify(file)),
    ...Object.fromEntries(stored),
  });
}
