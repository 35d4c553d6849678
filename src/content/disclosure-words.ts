import { type DisclosureRule } from '#domain/disclosure/disclosure-rule.ts';

/** How small numbers are treated, a sentence each, for the readers of a report. */
export function describeDisclosureRule({ threshold, roundTo }: DisclosureRule): string[] {
  const base = 'No percentage is given where fewer than 23 people are known.';
  if (threshold === null) {
    return [
      'Every number is shown, small ones too. They can point to a person: this report is for use inside the council.',
      base,
    ];
  }
  return [
    `Numbers from 1 to ${threshold - 1} are withheld, so that nobody can be recognised, and so are others from which they could be worked out. “Withheld” is never nobody: nobody is shown as 0.`,
    ...(roundTo === 1
      ? []
      : [
          'Numbers are rounded to the nearest 5, each by itself, so they may not add up. Percentages are worked out before rounding.',
        ]),
    base,
  ];
}
