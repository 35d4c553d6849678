import * as z from 'zod/mini';

import { formatCount } from '#shared/format.ts';
import { Details } from '#ui/details.tsx';

/** One work of others that is shipped with the app, as the build wrote it down. */
export const licencesSchema = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);
export type Licences = z.infer<typeof licencesSchema>;

/** What the app is made of: each library with its licence. `licences` is null where none can be read. */
export function LicencesPage({ licences }: { readonly licences: Licences | null }) {
  return (
    <>
      <title>Licences – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Licences</h1>
      {licences === null ? (
        <p className="govuk-body">
          The list cannot be read now. Reload the page when you are online.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            The app is free software under the MIT licence. It contains{' '}
            {formatCount(licences.length, 'work')} of others. The same list for machines is{' '}
            <a className="govuk-link" href="sbom.cdx.json" download>
              a software bill of materials (CycloneDX)
            </a>
            .
          </p>
          {licences.map(({ name, version, licence, text }) => (
            <Details key={`${name}@${version}`} summary={`${name} ${version}: ${licence}`} isLazy>
              <pre className="app-licence">
                {text === '' ? 'Its package holds no text of the licence.' : text}
              </pre>
            </Details>
          ))}
        </>
      )}
    </>
  );
}
