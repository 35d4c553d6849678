/**
 * Text as it can be printed: accents joined to their letters, one kind of line break, and no control
 * characters, invisible marks or halves of characters, which people paste in without knowing.
 */
export function normaliseText(text: string): string {
  // most text is plain ASCII and needs none of this
  if (isPlain(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/[\t\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\uFE0F]/gu, (sign) => (sign === '\n' ? sign : ''))
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\uFB00-\uFB06]/g, (joined) => joined.normalize('NFKC'))
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\uF0B7\uF0A7\uF0D8]/g, '•');
}

/** Nothing but ASCII and line feeds: there is nothing to normalise and nothing that cannot be printed. */
export function isPlain(text: string): boolean {
  return /^[ -~\n]*$/.test(text);
}
