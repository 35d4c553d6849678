import { type Reviewer } from '#features/scrutiny/reviewer-fields.tsx';
import { useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';

/** Who reviews on this device, and the way to keep it; null while it is being read. */
export function useReviewer() {
  const read = useLiveRead(
    async () => ({
      reviewerName: await store.settings.read('reviewerName'),
      reviewerRole: await store.settings.read('reviewerRole'),
    }),
    [],
  );
  return read.status === 'loading' ? null : { reviewer: read.value, setReviewer };
}

function setReviewer({ reviewerName, reviewerRole }: Reviewer): void {
  void store.settings.save('reviewerName', reviewerName);
  void store.settings.save('reviewerRole', reviewerRole);
}
