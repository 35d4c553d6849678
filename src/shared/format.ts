const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar day (ISO 8601, 2026-11-23) in words: 23 November 2026. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}

/** The month of a calendar day (ISO 8601), short: Mar 2026. */
export function formatMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `${(months[(month ?? 1) - 1] ?? '').slice(0, 3)} ${year ?? ''}`;
}

/** The time of day of a moment (UTC, ISO 8601), on the clock of the person reading: 14:02. */
export function formatTime(moment: string): string {
  const local = new Date(moment);
  const twoDigits = (count: number) => `${count}`.padStart(2, '0');
  return `${twoDigits(local.getHours())}:${twoDigits(local.getMinutes())}`;
}

/** A moment (UTC, ISO 8601) as the reader's day and time: 23 November 2026 at 14:02. */
export function formatMoment(moment: string): string {
  const local = new Date(moment);
  const month = months[local.getMonth()] ?? '';
  return `${local.getDate()} ${month} ${local.getFullYear()} at ${formatTime(moment)}`;
}

/** A count with its noun: 1 service, 2 services. `plural` is the singular with an s unless given. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A list in words: "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** How often, in words: once, twice, 3 times. */
export function formatTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
