import { addDays } from '#domain/day-arithmetic.ts';

/** Something due on a day. */
export type CalendarEvent = {
  /** The same for the same thing each time it is written, so that calendars replace it. */
  readonly uid: string;
  readonly title: string;
  /** ISO 8601. */
  readonly day: string;
  readonly description: string;
};

/** All-day events as an iCalendar file (RFC 5545). `createdAt` is UTC, ISO 8601. */
export async function writeCalendar(
  events: readonly CalendarEvent[],
  createdAt: string,
): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    events.map(({ uid, title, day, description }) => ({
      uid,
      title,
      description,
      start: toDateArray(day),
      end: toDateArray(addDays(day, 1)),
      timestamp: Date.parse(createdAt),
      productId: 'equality-standard',
      busyStatus: 'FREE' as const,
    })),
  );
  if (error) throw error;
  return foldLines(value ?? '');
}

function toDateArray(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

const LINE_MAX_OCTETS = 75;

/** The library folds by characters; RFC 5545 §3.1 counts octets, of which ŵ has two. */
function foldLines(text: string): string {
  const encoder = new TextEncoder();
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .map((line) => {
      let folded = '';
      let octets = 0;
      for (const character of line) {
        const size = encoder.encode(character).length;
        if (octets + size > LINE_MAX_OCTETS) {
          folded += '\r\n ';
          octets = 1;
        }
        folded += character;
        octets += size;
      }
      return folded;
    })
    .join('\r\n');
}
