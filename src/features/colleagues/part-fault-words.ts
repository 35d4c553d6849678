import { type PartFault } from '#storage/part-pack.ts';

/** Why a chosen file is not taken, in one sentence. */
export function describePartFault(fault: PartFault): string {
  switch (fault.kind) {
    case 'not-a-part':
    case 'foreign':
      return 'This file is not a part of an assessment. A saved copy is opened under “Open a saved copy”.';
    case 'not-json':
      return 'This file cannot be read: it is not a part of an assessment, or it is damaged.';
    case 'newer':
      return 'The file was made by a newer version of this app. Reload the app to get that version.';
    case 'malformed':
      return `The file is damaged at “${fault.where}”: ${fault.what}.`;
    case 'too-large':
      return 'The file is larger than a part can be.';
    case 'damaged-file':
      return 'An evidence file in it is not what it was when the file was made.';
    case 'cannot-be-read':
      return 'The browser could not read the file.';
  }
}
