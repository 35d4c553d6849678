import { COPY_MAX_MEGABYTES, type CopyFault } from '#features/backup/read-copy.ts';

/** One sentence on what is wrong; the page adds that nothing has been changed. */
export function describeFault(fault: CopyFault): string {
  switch (fault.kind) {
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
    case 'too-large':
    case 'not-a-copy':
    case 'damaged-file':
    case 'pdf-without-data':
    case 'pdf-changed':
    case 'cannot-be-read':
    case 'not-json':
    case 'foreign':
      return plainWords[fault.kind];
  }
}

const plainWords = {
  'too-large': `The file is larger than ${COPY_MAX_MEGABYTES} MB, or unpacks to more than this browser can hold.`,
  'not-a-copy': 'The file is a zip, but not a saved copy, or it is damaged.',
  'pdf-without-data':
    'The PDF carries no assessment: it was not made by this app, or it is a version without data, such as the public one.',
  'pdf-changed': 'The PDF was made by this app, but it is damaged or has been changed since.',
  'damaged-file':
    'An evidence file or the crest in the copy is damaged: it is not what it was when the copy was saved.',
  'cannot-be-read': 'The file could not be read from the disk.',
  'not-json': 'The file is not a saved copy: it is damaged, cut short, or another kind of file.',
  foreign: 'The file was not saved by this app.',
} as const;
