import { HeadingLevel, Paragraph, TextRun } from 'docx';

import { buildRuns } from '#report/docx/linked-runs.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A real heading, so that Word lists it and screen readers jump to it. */
export function buildHeading(text: string, level: 1 | 2 | 3, startsPage: boolean): Paragraph {
  return new Paragraph({ text, heading: levels[level], pageBreakBefore: startsPage });
}

/** A paragraph with its line breaks; a label, where given, stands in bold before it. */
export function buildText(text: string, label?: string, language?: string): Paragraph {
  const run = language === undefined ? {} : { language: { value: language } };
  const lines = text.split('\n');
  return new Paragraph({
    // a caption belongs to what follows it
    keepNext: text === '' && label !== undefined,
    children: [
      ...(label === undefined
        ? []
        : [new TextRun({ text: text === '' ? label : `${label}: `, bold: true })]),
      ...lines.flatMap((line, index) => [
        ...(index > 0 ? [new TextRun({ break: 1 })] : []),
        ...buildRuns(line, run),
      ]),
    ],
  });
}
