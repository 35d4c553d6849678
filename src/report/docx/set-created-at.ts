import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/**
 * Puts the report's own time (UTC, ISO 8601) in place of the clock's, which the library writes by
 * itself: in the document's properties and on every part of the package.
 */
export function setCreatedAt(docx: Uint8Array, createdAt: string): Uint8Array {
  const parts = unzipSync(docx);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  const dated = core.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_all, open: string) => `${open}${createdAt}`,
  );
  return zipSync({ ...parts, [CORE]: strToU8(dated) }, { mtime: createdAt });
}
