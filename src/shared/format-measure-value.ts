import { formatFigure } from '#shared/format-figure.ts';

/** What a measure's values count. */
type Valued = {
  readonly valueKind: 'number' | 'per-cent' | 'level' | 'yes-no' | 'rate' | 'ratio';
  readonly valueUnit: string;
};

/**
 * A value as its kind is written: "38.6%", "Level 3", "Yes", "1.2 times", "14 per 100,000". A yes-no
 * value is yes for 1 and no for 0; any other is shown as the number it is.
 */
export function formatMeasureValue(value: number, { valueKind, valueUnit }: Valued): string {
  switch (valueKind) {
    case 'per-cent':
      return formatFigure(value, '%');
    case 'level':
      return `Level ${formatFigure(value, '')}`;
    case 'yes-no':
      if (value === 1) return 'Yes';
      return value === 0 ? 'No' : formatFigure(value, '');
    case 'ratio':
      return formatFigure(value, 'times');
    case 'number':
    case 'rate':
      return formatFigure(value, valueUnit);
  }
}
