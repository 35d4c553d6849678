/** The text on one line, with single spaces and none outside: header cells may hold line breaks. */
export function tidyText(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Words that tables put in or leave out at will. */
const fillers: ReadonlySet<string> = new Set(['and', 'or', 'the']);

/**
 * What two names of one thing have in common: its words in small letters, without accents, signs,
 * "and", "or" and "the". "English/Welsh" and "English, or Welsh" are the same; "Other White" and "Any
 * other White" are not. Empty when nothing but signs is left.
 */
export function foldWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+<>=]+/u);
  return words.filter((word) => word !== '' && !fillers.has(word)).join(' ');
}

/** The parts of a name such as "White: Irish" or "White - Irish", from the broadest; at least one. */
export function splitName(name: string): string[] {
  const parts = name.split(/\s*:\s*|\s+[-–—>]\s+/u).map(tidyText);
  return parts.filter((part, position) => part !== '' || position === 0);
}

/** Whether a name gathers whatever is left, such as "Other White" or "All other religions". */
export function isResidualName(name: string): boolean {
  return /^(?:any |all )?other\b/.test(foldWords(name));
}

/** The first text that stands there twice, or null. */
export function findRepeated(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return null;
}
