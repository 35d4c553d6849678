import { type StorageFailure } from '#storage/storage-failure.ts';

/** What to tell a person when something could not be kept. */
export function describeStorageFailure({ kind }: StorageFailure): string {
  switch (kind) {
    case 'full':
      return 'It could not be saved: the disk or the browser’s storage is full. Nothing has been changed.';
    case 'closed':
      return 'It could not be saved: the browser’s storage cannot be reached. Nothing has been changed.';
    case 'newer':
      return 'It could not be saved: a newer version of this app is open in another tab. Nothing has been changed.';
    case 'missing':
      return 'It could not be saved: this assessment is no longer in this browser.';
    case 'unreadable':
      return 'It could not be saved: the stored data cannot be read and has been kept as it is.';
  }
}
