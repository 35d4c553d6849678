import { OfflineLine } from '#features/updating/offline-line.tsx';
import { UpdateNotice } from '#features/updating/update-notice.tsx';

import { updatePort, watchForUpdates } from '#app/updates/update-port.ts';

void watchForUpdates();

/** What there is to say about versions of the app, joined to this page's service worker. */
export function JoinedUpdateNotice() {
  return <UpdateNotice port={updatePort} />;
}

/** The version, and whether it works without a network. */
export function JoinedOfflineLine() {
  return <OfflineLine port={updatePort} />;
}
