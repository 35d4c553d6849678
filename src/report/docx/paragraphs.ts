import { HeadingLevel, Paragraph } from 'docx';

import { buildLinkedRuns } from '#report/docx/linked-runs.ts';
import { buildRuns, directionOf } from '#report/docx/text-runs.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A real heading, so that Word lists it and screen readers jump to it. */
export function buildHeading(text: string, level: 1 | 2 | 3, startsPage: boolean): Paragraph {
  return new Paragraph({
    children: buildRuns(text),
    ...directionOf(text),
    heading: levels[level],
    pageBreakBefore: startsPage,
  });
}

/** A paragraph with its line breaks; a label, where given, stands in bold before it. */
export function buildText(text: string, label?: string, language?: string): Paragraph {
  const run = language === undefined ? {} : { language: { value: language } };
  const lines = text.split('\n');
  return new Paragraph({
    // a caption belongs to what follows it
    keepNext: text === '' && label !== undefined,
    ...(label === undefined ? directionOf(text) : {}),
    children: [
      ...(label === undefined ? [] : buildRuns(text === '' ? label : `${label}: `, { bold: true })),
      ...lines.flatMap((line, index) =>
        buildLinkedRuns(line, { ...run, ...(index > 0 && { break: 1 }) }),
      ),
    ],
  });
}
