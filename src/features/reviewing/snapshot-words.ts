import { type FileFault } from '#domain/assessment-file.ts';
import { type FrameworkMisfit } from '#domain/framework-fit.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';

/** Why each snapshot was made. */
export const snapshotReasonWords: { readonly [Each in Snapshot['reason']]: string } = {
  'sign-off': 'Made at the final sign-off',
  'by-hand': 'Frozen by hand',
  'last-round': 'The assessment that this one was started from',
};

/** Why a snapshot cannot be compared. */
export type SnapshotFault = FileFault | FrameworkMisfit | { readonly kind: 'other-framework' };

/** One sentence on why a snapshot cannot be compared. */
export function describeSnapshotFault(fault: SnapshotFault): string {
  switch (fault.kind) {
    case 'not-json':
    case 'foreign':
      return 'Its content is damaged and cannot be read.';
    case 'newer':
      return `It was made by a newer version of this app (format ${fault.formatVersion}).`;
    case 'malformed':
      return `Its content has a fault at ${fault.where || 'its beginning'}: ${fault.what}.`;
    case 'other-framework':
      return 'It was assessed against another edition of the standard, so levels and criteria are not the same.';
    case 'other-version':
      return `It uses version ${fault.version} of the standard, which is newer than this app’s.`;
    case 'no-such-level':
      return `It aims for level ${fault.levelNumber}, which the standard does not have.`;
    case 'no-such-strand':
      return `It names the strand “${fault.strandId}”, which the standard does not have.`;
  }
}
