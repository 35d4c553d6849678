import {
  type AssessmentFile,
  type FileFault,
  parseAssessmentFile,
} from '#domain/assessment-file.ts';
import { findFrameworkMisfit, type FrameworkMisfit } from '#domain/framework-fit.ts';
import { type Framework } from '#domain/framework.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

export const COPY_MAX_MEGABYTES = 300;

/** Why a saved copy is not opened. */
export type CopyFault =
  | FileFault
  | FrameworkMisfit
  | { readonly kind: 'too-large' }
  | { readonly kind: 'cannot-be-read' }
  | { readonly kind: 'unknown-framework'; readonly frameworkId: string };

/** Reads a saved copy without changing anything. */
export async function readCopy(
  file: File,
  findFramework: (id: string) => Framework | null,
): Promise<Result<AssessmentFile, CopyFault>> {
  if (file.size > COPY_MAX_MEGABYTES * 1_000_000) return fail({ kind: 'too-large' });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail({ kind: 'cannot-be-read' });
  }
  const parsed = parseAssessmentFile(text);
  if (!parsed.ok) return parsed;
  const { assessment } = parsed.value;
  const framework = findFramework(assessment.frameworkId);
  if (framework === null) {
    return fail({ kind: 'unknown-framework', frameworkId: assessment.frameworkId });
  }
  const misfit = findFrameworkMisfit(assessment, framework);
  return misfit === null ? succeed(parsed.value) : fail(misfit);
}

/** One sentence on what is wrong; the page adds that nothing has been changed. */
export function describeFault(fault: CopyFault): string {
  switch (fault.kind) {
    case 'too-large':
      return `The file is larger than ${COPY_MAX_MEGABYTES} MB, which no saved copy is.`;
    case 'cannot-be-read':
      return 'The file could not be read from the disk.';
    case 'not-json':
      return 'The file is not a saved copy: it is damaged, cut short, or another kind of file.';
    case 'foreign':
      return 'The file was not saved by this app.';
    case 'newer':
      return `The file was saved by a newer version of this app (format ${fault.formatVersion}).`;
    case 'malformed':
      return `The file has a fault at ${fault.where || 'its beginning'}: ${fault.what}.`;
    case 'unknown-framework':
      return `The file uses the standard “${fault.frameworkId}”, which this version does not have.`;
    case 'other-version':
      return `The file uses version ${fault.version} of its standard, which is newer than ours.`;
    case 'no-such-level':
      return `The file aims for level ${fault.levelNumber}, which its standard does not have.`;
    case 'no-such-strand':
      return `The file names the strand “${fault.strandId}”, which its standard does not have.`;
  }
}
