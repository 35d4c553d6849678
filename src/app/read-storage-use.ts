import { type StorageUse } from '#features/evidence/storage-use.tsx';

/** What the browser says this site uses and may use; null where it does not say. */
export async function readStorageUse(): Promise<StorageUse | null> {
  // not there in every browser, nor outside a secure context, whatever its type says
  const manager: Partial<StorageManager> | undefined = navigator.storage;
  try {
    const { usage, quota } = (await manager?.estimate?.()) ?? {};
    if (usage === undefined || quota === undefined) return null;
    return { usedBytes: usage, quotaBytes: quota };
  } catch {
    // some browsers refuse in private windows; the page does without the figure
    return null;
  }
}
