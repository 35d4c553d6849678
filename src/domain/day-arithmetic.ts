/** Days of the common year before each month. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The day `count` days after `day` (before it when negative). Days are ISO 8601, years 1 to 9999. */
export function addDays(day: string, count: number): string {
  return toDay(toDayNumber(day) + count);
}

/** How many days lie between two days: 0 for the same day, negative when `to` is before `from`. */
export function countDays(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Days since 31 December of the year 0, by the Gregorian calendar: 1 January of the year 1 is 1. */
function toDayNumber(day: string): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return countDaysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + date;
}

function toDay(dayNumber: number): string {
  let year = Math.floor((dayNumber - 1) / 365.2425) + 1;
  while (countDaysBeforeYear(year) >= dayNumber) year -= 1;
  while (countDaysBeforeYear(year + 1) < dayNumber) year += 1;
  const isLate = (month: number) => (month > 1 && isLeapYear(year) ? 1 : 0);
  const ofYear = dayNumber - countDaysBeforeYear(year);
  const month = DAYS_BEFORE_MONTH.findLastIndex((before, index) => before + isLate(index) < ofYear);
  const date = ofYear - (DAYS_BEFORE_MONTH[month] ?? 0) - isLate(month);
  const twoDigits = (count: number) => `${count}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(date)}`;
}

function countDaysBeforeYear(year: number): number {
  const before = year - 1;
  return (
    365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  );
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
