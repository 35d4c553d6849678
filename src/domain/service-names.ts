/** What a pasted list of services comes to. */
export type ServiceNames = {
  /** Names to add, in the order given, each once. */
  readonly names: readonly string[];
  /** Names left out because they are in the list twice or already in the assessment. */
  readonly duplicates: readonly string[];
  /** Names longer than a unit's name may be. */
  readonly tooLong: readonly string[];
};

export const UNIT_NAME_MAX_CHARACTERS = 200;

/**
 * Reads a list of services, one a line. Blank lines, bullets' spaces and repeated spaces are
 * ignored; names are compared without regard to capitals.
 */
export function readServiceNames(text: string, existing: readonly string[]): ServiceNames {
  const seen = new Set(existing.map(foldName));
  const names: string[] = [];
  const duplicates: string[] = [];
  const tooLong: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const name = tidyName(line);
    if (name === '') continue;
    if (name.length > UNIT_NAME_MAX_CHARACTERS) tooLong.push(name);
    else if (seen.has(foldName(name))) duplicates.push(name);
    else names.push(name);
    seen.add(foldName(name));
  }
  return { names, duplicates, tooLong };
}

/** The name without outer spaces or a pasted bullet, and with single spaces inside. */
export function tidyName(name: string): string {
  return name
    .replace(/^[\s•*–-]+(?=\s)/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Two names are the same service when they differ only in capitals and spaces. */
export function foldName(name: string): string {
  return tidyName(name).toLocaleLowerCase('en-GB').normalize('NFC');
}
