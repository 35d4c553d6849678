/** A script that the report's fonts do not have, or that must be shaped, which we do not do. */
export type Script = {
  /** As in "text in Arabic script". */
  readonly name: string;
  /** BCP 47: the language nearly always written so, else only the script, so that it is not read as English. */
  readonly language: string;
  readonly isRightToLeft: boolean;
};

const table: readonly (readonly [pattern: RegExp, Script])[] = [
  [/\p{Script=Arabic}/u, { name: 'Arabic', language: 'und-Arab', isRightToLeft: true }],
  [/\p{Script=Hebrew}/u, { name: 'Hebrew', language: 'he', isRightToLeft: true }],
  [/\p{Script=Syriac}/u, { name: 'Syriac', language: 'syr', isRightToLeft: true }],
  [/\p{Script=Devanagari}/u, inScript('Devanagari', 'und-Deva')],
  [/\p{Script=Bengali}/u, inScript('Bengali', 'bn')],
  [/\p{Script=Gujarati}/u, inScript('Gujarati', 'gu')],
  [/\p{Script=Gurmukhi}/u, inScript('Gurmukhi (Punjabi)', 'pa')],
  [/\p{Script=Tamil}/u, inScript('Tamil', 'ta')],
  [/\p{Script=Telugu}/u, inScript('Telugu', 'te')],
  [/\p{Script=Kannada}/u, inScript('Kannada', 'kn')],
  [/\p{Script=Malayalam}/u, inScript('Malayalam', 'ml')],
  [/\p{Script=Sinhala}/u, inScript('Sinhala', 'si')],
  [/\p{Script=Thai}/u, inScript('Thai', 'th')],
  [/\p{Script=Ethiopic}/u, inScript('Ethiopic', 'und-Ethi')],
  [/\p{Script=Georgian}/u, inScript('Georgian', 'ka')],
  [/\p{Script=Armenian}/u, inScript('Armenian', 'hy')],
  [/\p{Script=Hangul}/u, inScript('Korean', 'ko')],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u,
    inScript('Chinese or Japanese', 'und-Hani'),
  ],
];

function inScript(name: string, language: string): Script {
  return { name, language, isRightToLeft: false };
}

/** Latin, Greek and Cyrillic end before Armenian; nothing below it is in the table. */
const FIRST_OF_TABLE = 0x530;

/** The script of one character; null for one of ours (Latin, Greek, Cyrillic), a sign or a rare script. */
export function findScript(character: string): Script | null {
  if ((character.codePointAt(0) ?? 0) < FIRST_OF_TABLE) return null;
  return table.find(([pattern]) => pattern.test(character))?.[1] ?? null;
}

// letters that Urdu has and Arabic and Persian have not
const URDU = /[\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2]/;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of a passage in a script, as far as its letters tell it (BCP 47). */
export function guessLanguage(script: Script, text: string): string {
  if (script.name === 'Arabic' && URDU.test(text)) return 'ur';
  return script.language === 'und-Hani' && KANA.test(text) ? 'ja' : script.language;
}
