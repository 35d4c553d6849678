import { findRuns, type Run } from '#report/scripts/find-runs.ts';
import { printableSpans } from '#report/scripts/printable-spans.ts';
import { findScript, type Script } from '#report/scripts/scripts.ts';

/** Why a passage cannot be printed, as in "text in Arabic script". */
type Reason = { readonly words: string; readonly isScript: boolean };

const inWords = {
  letters: { words: 'word with letters that cannot be printed', isScript: false },
  emoji: { words: 'emoji', isScript: false },
  sign: { words: 'sign that cannot be printed', isScript: false },
} as const satisfies Record<string, Reason>;
const inScript = new Map<Script, Reason>();

const spans = printableSpans.map(([first, last]) =>
  first === last ? toEscape(first) : `${toEscape(first)}-${toEscape(last)}`,
);
const everyPrintable = new RegExp(`^[\\n${spans.join('')}]*$`, 'u');
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const WORD_END = /[\p{L}\p{M}\p{N}'’-]*$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}'’-]*/u;

function toEscape(codePoint: number): string {
  return String.raw`\u{${codePoint.toString(16)}}`;
}

/** Whether both report fonts have every character of a cleaned text; a line feed is no character. */
export function isPrintable(text: string): boolean {
  return everyPrintable.test(text);
}

/**
 * The passages of a cleaned text that cannot be printed rightly. One in another script is one
 * passage with the spaces and signs in it; of a Latin, Greek or Cyrillic word the whole is one,
 * since a word without one of its letters would be another word.
 */
export function findUnprintable(text: string): Run<Reason>[] {
  if (isPrintable(text)) return [];
  const widened: Run<Reason>[] = [];
  for (const run of findRuns(text, findReason, partsPassages)) {
    const whole = run.kind === inWords.letters ? widen(text, run) : run;
    const last = widened.at(-1);
    if (last !== undefined && whole.start < last.end) {
      widened[widened.length - 1] = { ...last, end: Math.max(last.end, whole.end) };
    } else widened.push(whole);
  }
  return widened;
}

/** The text with a note in square brackets for each passage that cannot be printed. */
export function replaceUnprintable(text: string): string {
  let replaced = '';
  let position = 0;
  for (const { start, end, kind } of findUnprintable(text)) {
    replaced += `${text.slice(position, start)}[${kind.words}: see the web or Word version]`;
    position = end;
  }
  return position === 0 ? text : replaced + text.slice(position);
}

/** A sign that stands in a passage of another script, such as its comma, is part of that passage. */
function findReason(character: string, before: Reason | null): Reason | null {
  if (isPrintable(character)) return null;
  const script = findScript(character);
  if (script !== null) {
    const known = inScript.get(script);
    if (known !== undefined) return known;
    const reason = { words: `text in ${script.name} script`, isScript: true };
    inScript.set(script, reason);
    return reason;
  }
  if (EMOJI.test(character)) return inWords.emoji;
  if (LETTER.test(character)) return inWords.letters;
  if (before?.isScript) return before;
  return MARK.test(character) ? inWords.letters : inWords.sign;
}

/** Figures between two signs must be printed; those within a passage of another script belong to it. */
function partsPassages(character: string, { isScript }: Reason): boolean {
  return isScript ? LETTER.test(character) : !/\s/.test(character);
}

function widen(text: string, { start, end, kind }: Run<Reason>): Run<Reason> {
  const before = WORD_END.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = WORD_START.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after, kind };
}
