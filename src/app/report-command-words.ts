import { type FileFault } from '#domain/assessment-file.ts';
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
