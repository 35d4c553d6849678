import { useSyncExternalStore } from 'react';

import { type UpdatePort } from '#features/updating/update-state.ts';

/** One line: which version this is, and whether it starts without a network. */
export function OfflineLine({ port }: { readonly port: UpdatePort }) {
  const { version, isReady } = useSyncExternalStore(port.subscribe, port.readOffline);
  return (
    <p className="govuk-body-s">
      Version {version}. {isReady === true && 'It works without a network.'}
      {isReady === false && 'In this browser it needs a network to start.'}
      {isReady === null && 'It is being made ready to work without a network.'}
    </p>
  );
}
