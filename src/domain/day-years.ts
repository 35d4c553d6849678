/**
 * The same day (ISO 8601) some years later, or earlier when `years` is negative; 29 February becomes
 * 28 February in a common year. Years 1 to 9999.
 */
export function addYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4);
  return `${`${year}`.padStart(4, '0')}${rest}`;
}
