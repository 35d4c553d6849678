import { useEffect, useState } from 'react';

import { draftsRecovered } from '#app/store.ts';

/** Whether text left behind is back. Not by Suspense: React holds its fallback for 300 ms. */
export function useDraftsRecovered(): boolean {
  const [isRecovered, setIsRecovered] = useState(false);
  useEffect(() => {
    void draftsRecovered.finally(() => setIsRecovered(true));
  }, []);
  return isRecovered;
}
