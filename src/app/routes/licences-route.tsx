import { useEffect, useState } from 'react';

import { type Licences, LicencesPage, licencesSchema } from '#features/about/licences-page.tsx';

export function Component() {
  const [licences, setLicences] = useState<Licences | null | 'loading'>('loading');
  useEffect(() => {
    void readLicences().then(setLicences);
  }, []);
  if (licences === 'loading') return <p className="govuk-body">Loading…</p>;
  return <LicencesPage licences={licences} />;
}

/** The list that the build wrote; null where it cannot be read. */
async function readLicences(): Promise<Licences | null> {
  try {
    const response = await fetch(new URL('licences.json', document.baseURI));
    const read = licencesSchema.safeParse(await response.json());
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
