import { type CrestPresence } from '#content/identity-words.ts';
import { type FileFault } from '#domain/assessment-file.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type FrameworkMisfit } from '#domain/framework-fit.ts';

/** Why a saved copy cannot be opened, as one sentence. */
export function describeFileFault(path: string, fault: FileFault): string {
  switch (fault.kind) {
    case 'not-json':
      return `${path} is not a JSON file, or is damaged.`;
    case 'foreign':
      return `${path} is not a saved copy of an assessment.`;
    case 'newer':
      return `${path} was saved by a newer version of this app (file format ${fault.formatVersion}).`;
    case 'malformed':
      return `${path} cannot be opened, because of ${fault.where}: ${fault.what}.`;
  }
}

/** What in a saved copy the framework of this app cannot make sense of, as one sentence. */
export function describeMisfit(path: string, misfit: FrameworkMisfit): string {
  switch (misfit.kind) {
    case 'other-version':
      return `${path} uses version ${misfit.version} of its standard, which this app does not have.`;
    case 'no-such-level':
      return `${path} aims for level ${misfit.levelNumber}, which its standard does not have.`;
    case 'no-such-strand':
      return `${path} uses the strand ${misfit.strandId}, which its standard does not have.`;
  }
}

/** Why the crest that the copy names is not on the cover; null when it is, or the copy names none. */
export function describeLeftOutCrest(
  { crest, crestAlternative }: Pick<Assessment, 'crest' | 'crestAlternative'>,
  presence: CrestPresence,
): string | null {
  if (crest === null) return null;
  if (presence === 'missing') return 'The crest is not in the copy, so the report has none.';
  if (presence === 'unreadable') return 'The crest in the copy is damaged, so the report has none.';
  return crestAlternative.trim() === ''
    ? 'Nothing says what the crest shows, so the report has none.'
    : null;
}
