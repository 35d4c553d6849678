import { sync } from 'node-ical';
import { expect, test } from 'vitest';

import { writeCalendar } from '#features/documents/calendar.ts';

const event = {
  uid: '01940000-0000-7000-8000-000000000001',
  title: 'Train, brief; and check',
  day: '2027-02-28',
  description: `First line\nSecond line, ${'long '.repeat(30)}Tŷ ${'🎉ŵ'.repeat(40)}`,
};

/** The lines of RFC 5545 §3.1, unfolded, as name and value. */
function readLines(text: string): [name: string, value: string][] {
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .trim()
    .split('\r\n');
  return lines.map((line) => [line.split(/[:;]/)[0]!, line.slice(line.indexOf(':') + 1)]);
}

test('an action is an all-day event on its due date', async () => {
  const text = await writeCalendar([event], '2026-11-23T09:00:00Z');
  const lines = new Map(readLines(text));
  expect(text).toMatch(/DTSTART;VALUE=DATE:20270228\r\n/);
  expect(text).toMatch(/DTEND;VALUE=DATE:20270301\r\n/);
  expect(text).not.toContain('DURATION');
  expect(lines.get('UID')).toBe(event.uid);
  expect(lines.get('SUMMARY')).toBe('Train\\, brief\\; and check');
  expect(lines.get('DESCRIPTION')).toContain('First line\\nSecond line\\, long');
  expect(lines.get('DESCRIPTION')).toContain('Tŷ');
  expect(lines.get('DTSTAMP')).toBe('20261123T090000Z');
});

test('no line is longer than the 75 octets that the format allows', async () => {
  const text = await writeCalendar([event, { ...event, uid: 'two' }], '2026-11-23T09:00:00Z');
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
});

test('another reader finds the event on its day, with its text', async () => {
  const calendar = sync.parseICS(await writeCalendar([event], '2026-11-23T09:00:00Z'));
  const read = Object.values(calendar).find((part) => part?.type === 'VEVENT');
  if (read?.type !== 'VEVENT') throw new Error('no event');
  expect(read.summary).toBe(event.title);
  expect(read.description).toBe(event.description);
  expect(read.datetype).toBe('date');
  const { start } = read;
  expect([start.getFullYear(), start.getMonth() + 1, start.getDate()]).toEqual([2027, 2, 28]);
});
