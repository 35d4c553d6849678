import { daySchema } from '#domain/assessment.ts';

/** A date as a person types it: three boxes of text, each possibly empty or wrong. */
export type DayParts = { readonly day: string; readonly month: string; readonly year: string };

export const emptyDayParts: DayParts = { day: '', month: '', year: '' };

/**
 * The calendar day typed (ISO 8601), or null when there is no such day: 31 June, letters, an empty
 * box, or a year without its four figures.
 */
export function readDay({ day, month, year }: DayParts): string | null {
  const text = [year.trim(), padTwo(month), padTwo(day)].join('-');
  return daySchema.safeParse(text).success ? text : null;
}

/** The three boxes that show a calendar day (ISO 8601), without leading zeros. */
export function splitDay(isoDay: string): DayParts {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return { day: `${Number(day)}`, month: `${Number(month)}`, year };
}

function padTwo(typed: string): string {
  return typed.trim().padStart(2, '0');
}
