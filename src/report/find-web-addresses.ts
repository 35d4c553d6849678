/** A web address in a text, by its place; `target` is what a link to it has. */
export type WebAddress = {
  readonly start: number;
  /** The place after its last character. */
  readonly end: number;
  /** Percent-encoded, so ASCII only; http or https. */
  readonly target: string;
};

/**
 * The web addresses that are written out in a text, in order. Only http and https, so a link never
 * runs anything; marks that end a sentence or close a bracket are no part of an address.
 */
export function findWebAddresses(text: string): WebAddress[] {
  // most texts have none, and this is far quicker than a pattern
  if (!text.includes('://')) return [];
  return [...text.matchAll(/https?:\/\/[^\s<>"“”]+/giu)].flatMap(({ 0: found, index }) => {
    const written = trimEnd(found);
    const target = URL.canParse(written) ? new URL(written).href : null;
    return target === null ? [] : [{ start: index, end: index + written.length, target }];
  });
}

function trimEnd(found: string): string {
  const trimmed = found.replace(/[.,;:!?'’*]+$/u, '');
  const pair = pairs.find(([, closing]) => trimmed.endsWith(closing));
  if (pair === undefined) return trimmed;
  // a bracket that was opened in the address may be closed in it
  const [openCount, closeCount] = pair.map((sign) => trimmed.split(sign).length);
  return (closeCount ?? 0) > (openCount ?? 0) ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}

const pairs = [
  ['(', ')'],
  ['[', ']'],
] as const;
