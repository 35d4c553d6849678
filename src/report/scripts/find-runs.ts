/** A passage of a text from `start` up to `end`, in UTF-16 units. */
export type Run<Kind> = { readonly start: number; readonly end: number; readonly kind: Kind };
type Growing<Kind> = { readonly start: number; end: number; readonly kind: Kind };

const LETTER = /\p{L}/u;
const ATTACHED = /[\p{M}\u200C\u200D]/u;

/**
 * The passages whose characters are of one kind, in order; `null` is no kind. What stands between two
 * characters of one kind belongs to the passage unless `parts` says otherwise: by itself a letter
 * parts, while spaces, digits and signs do not. Marks after a passage belong to it.
 */
export function findRuns<Kind>(
  text: string,
  kindOf: (character: string, before: Kind | null) => Kind | null,
  parts: (character: string, kind: Kind) => boolean = (character) => LETTER.test(character),
): Run<Kind>[] {
  const runs: Growing<Kind>[] = [];
  let last: Growing<Kind> | null = null;
  let position = 0;
  for (const character of text) {
    const end = position + character.length;
    const kind = kindOf(character, last?.kind ?? null);
    if (
      last !== null &&
      (kind === last.kind || (kind === null && isAttached(character, position, last)))
    ) {
      last.end = end;
    } else if (kind !== null) {
      last = { start: position, end, kind };
      runs.push(last);
    } else if (last !== null && parts(character, last.kind)) last = null;
    position = end;
  }
  return runs;
}

/** A mark right after a passage belongs to its last letter. */
function isAttached(character: string, position: number, { end }: Run<unknown>): boolean {
  return end === position && ATTACHED.test(character);
}
