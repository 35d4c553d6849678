import { findRuns } from '#report/scripts/find-runs.ts';
import { findScript, guessLanguage } from '#report/scripts/scripts.ts';

/** A part of a text in one script. */
export type ScriptPart = {
  readonly text: string;
  /** How it must be marked up; null for what is in the script of the report itself. */
  readonly foreign: { readonly language: string; readonly isRightToLeft: boolean } | null;
};

/** The parts of a text, which joined are the text; empty for an empty text. */
export function splitByScript(text: string): ScriptPart[] {
  const parts: ScriptPart[] = [];
  let position = 0;
  for (const { start, end, kind } of findRuns(text, findScript)) {
    if (start > position) parts.push({ text: text.slice(position, start), foreign: null });
    const passage = text.slice(start, end);
    const language = guessLanguage(kind, passage);
    parts.push({ text: passage, foreign: { language, isRightToLeft: kind.isRightToLeft } });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), foreign: null });
  return parts;
}
