import { addDays, countDays } from '#domain/day-arithmetic.ts';

/** First and last day, ISO 8601. */
export type Period = { readonly periodStart: string; readonly periodEnd: string };

const MONTHS_A_YEAR = 12;
/** Every month has this day. */
const LAST_DAY_OF_EVERY_MONTH = 28;

/**
 * The period that follows, as long as this one: in months where this one is whole months, so that a
 * financial year follows a financial year even across a 29 February; otherwise in days. A period
 * that ends before it begins is followed by one of a single day.
 */
export function findNextPeriod({ periodStart, periodEnd }: Period): Period {
  const nextStart = addDays(periodEnd, 1);
  const months = countWholeMonths(periodStart, nextStart);
  const nextEnd =
    months === null
      ? addDays(nextStart, Math.max(0, countDays(periodStart, periodEnd)))
      : addDays(addMonths(nextStart, months), -1);
  return { periodStart: nextStart, periodEnd: nextEnd };
}

/** How many months lie between two days of the same number; null where they are not whole months. */
function countWholeMonths(from: string, to: string): number | null {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split('-').map(Number);
  if (fromDate !== toDate || fromDate > LAST_DAY_OF_EVERY_MONTH || from >= to) return null;
  return (toYear - fromYear) * MONTHS_A_YEAR + toMonth - fromMonth;
}

function addMonths(day: string, count: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const months = year * MONTHS_A_YEAR + month - 1 + count;
  const nextYear = `${Math.floor(months / MONTHS_A_YEAR)}`.padStart(4, '0');
  const nextMonth = `${(months % MONTHS_A_YEAR) + 1}`.padStart(2, '0');
  return `${nextYear}-${nextMonth}-${day.slice(-2)}`;
}
