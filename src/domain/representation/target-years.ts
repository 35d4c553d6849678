import { countDays } from '#domain/day-arithmetic.ts';
import { addYears } from '#domain/day-years.ts';

/** A year of a path, or the part of a year that is left before its last day. */
export type YearStep = {
  /** Its last day, ISO 8601. */
  readonly day: string;
  /** From the path's start to that day; whole at each return of the starting day. */
  readonly years: number;
  /** How much of a year it is: 1, or less for the last. */
  readonly part: number;
};

/** A day further off than this is a slip of the keyboard; a path stops there. */
export const MOST_YEARS = 100;

/**
 * The years from one day to another, both ISO 8601: each ends when the starting day comes round
 * again, so that five financial years are five whether or not a leap day is among them. The last is
 * the part that is left, in days of the days of its own year. Empty when `to` is not after `from`.
 * Stops after 100 years.
 */
export function listYearSteps(from: string, to: string): YearStep[] {
  const steps: YearStep[] = [];
  let begin = from;
  while (begin < to && steps.length < MOST_YEARS) {
    const end = addYears(from, steps.length + 1);
    const part = end <= to ? 1 : countDays(begin, to) / countDays(begin, end);
    steps.push({ day: end <= to ? end : to, years: steps.length + part, part });
    begin = end;
  }
  return steps;
}
