/** Today on the reader's own calendar, ISO 8601. */
export function readToday(): string {
  const now = new Date();
  const twoDigits = (count: number) => `${count}`.padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
