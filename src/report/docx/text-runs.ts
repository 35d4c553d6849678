import { type IRunOptions, TextRun } from 'docx';

import { splitByScript } from '#report/scripts/split-by-script.ts';

/** One line of text as runs: what is in another script has a run of its own, with its language and direction. */
export function buildRuns(line: string, options: Omit<IRunOptions, 'text'> = {}): TextRun[] {
  const parts = splitByScript(line);
  // an empty line may still carry a line break
  if (parts.length === 0) return [new TextRun({ ...options, text: '' })];
  return parts.map(({ text, foreign }, index) => {
    const { break: lineBreak, ...style } = options;
    const own = {
      ...style,
      ...(index === 0 && lineBreak !== undefined && { break: lineBreak }),
      text,
    };
    if (foreign === null) return new TextRun(own);
    const { language, isRightToLeft } = foreign;
    return new TextRun({
      ...own,
      rightToLeft: isRightToLeft,
      language: { value: language, bidirectional: language, eastAsia: language },
    });
  });
}

/** For a paragraph of one script that runs from right to left, the setting that makes it do so; else nothing. */
export function directionOf(text: string): { readonly bidirectional?: true } {
  const parts = splitByScript(text);
  return parts.length === 1 && parts[0]?.foreign?.isRightToLeft ? { bidirectional: true } : {};
}
