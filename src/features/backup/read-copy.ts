import {
  type AssessmentFile,
  type FileFault,
  parseAssessmentFile,
} from '#domain/assessment-file.ts';
import { findFrameworkMisfit, type FrameworkMisfit } from '#domain/framework-fit.ts';
import { type Framework } from '#domain/framework.ts';
import { isPdf, readReportPdf, type ReportPdfFault } from '#features/backup/read-report-pdf.ts';
import {
  isPacked,
  type PackFault,
  type UnpackedCopy,
  unpackCopy,
} from '#features/backup/unpack-copy.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { type StoredFile } from '#storage/stored-file.ts';

export const COPY_MAX_MEGABYTES = 1000;

/** A saved copy that is whole, with the evidence files and the crest that came with it. */
export type ReadCopy = {
  readonly file: AssessmentFile;
  readonly evidenceFiles: readonly StoredFile[];
  /** The picture of the council; null when the copy names none, or does not hold it. */
  readonly crest: StoredFile | null;
  /** Evidence files that the copy names and does not hold. */
  readonly missingFileCount: number;
};

/** Why a saved copy is not opened. */
export type CopyFault =
  | FileFault
  | FrameworkMisfit
  | PackFault
  | ReportPdfFault
  | { readonly kind: 'cannot-be-read' }
  | { readonly kind: 'unknown-framework'; readonly frameworkId: string };

/** Reads a saved copy without changing anything. */
export async function readCopy(
  file: File,
  findFramework: (id: string) => Framework | null,
): Promise<Result<ReadCopy, CopyFault>> {
  if (file.size > COPY_MAX_MEGABYTES * 1_000_000) return fail({ kind: 'too-large' });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail({ kind: 'cannot-be-read' });
  }
  const content = await openContent(bytes);
  if (!content.ok) return content;
  const parsed = parseAssessmentFile(content.value.text);
  if (!parsed.ok) return parsed;
  const { assessment } = parsed.value;
  const framework = findFramework(assessment.frameworkId);
  if (framework === null) {
    return fail({ kind: 'unknown-framework', frameworkId: assessment.frameworkId });
  }
  const misfit = findFrameworkMisfit(assessment, framework);
  return misfit === null ? succeed(joinFiles(parsed.value, content.value.files)) : fail(misfit);
}

/** The text of the assessment in a zip, in a report's PDF, or as it is. */
async function openContent(
  bytes: Uint8Array,
): Promise<Result<UnpackedCopy, PackFault | ReportPdfFault>> {
  if (isPacked(bytes)) return unpackCopy(bytes);
  const files = new Map<string, ArrayBuffer>();
  if (!isPdf(bytes)) return succeed({ text: new TextDecoder().decode(bytes), files });
  const read = await readReportPdf(bytes);
  return read.ok ? succeed({ ...read.value, files }) : read;
}

function joinFiles(file: AssessmentFile, files: ReadonlyMap<string, ArrayBuffer>): ReadCopy {
  const versions = file.records.evidence.flatMap((item) => item.fileVersions);
  const mediaTypeOf = new Map(versions.map((version) => [version.sha256, version.mediaType]));
  const named = [...mediaTypeOf];
  const find = (sha256: string, mediaType: string): StoredFile | null => {
    const bytes = files.get(sha256);
    return bytes === undefined ? null : { sha256, bytes, mediaType, sizeBytes: bytes.byteLength };
  };
  const { crest } = file.assessment;
  return {
    file,
    evidenceFiles: named.flatMap(([sha256, mediaType]) => find(sha256, mediaType) ?? []),
    crest: crest === null ? null : find(crest.sha256, crest.mediaType),
    missingFileCount: named.filter(([sha256]) => !files.has(sha256)).length,
  };
}
