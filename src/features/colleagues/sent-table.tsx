import { type PartRow } from '#domain/merge/part-row.ts';
import { type Receipt } from '#domain/merge/receipt.ts';
import { type Unit } from '#domain/unit.ts';
import { formatList, formatMoment } from '#shared/format.ts';
import { Table } from '#ui/table.tsx';

type SentTableProps = {
  /** The newest first. */
  readonly parts: readonly PartRow[];
  readonly units: readonly Unit[];
  readonly receipts: readonly Receipt[];
};

/** What was sent, and what has come back of it; nothing when nothing was sent. */
export function SentTable({ parts, units, receipts }: SentTableProps) {
  const sent = parts.filter(({ role }) => role === 'sent');
  if (sent.length === 0) return null;
  const names = new Map<string, string>(units.map((unit) => [unit.id, unit.name]));
  return (
    <Table
      caption="Parts sent"
      head={['For', 'Answers of', 'To', 'Sent', 'Came back']}
      rows={sent.map((part) => ({
        key: part.id,
        cells: [
          part.sentTo,
          formatList(part.unitIds.map((id) => names.get(id) ?? 'a service no longer listed')),
          part.purpose === 'fill-in' ? 'Fill in' : 'Review',
          formatMoment(part.sentAt),
          describeReturn(part.id, receipts),
        ],
      }))}
    />
  );
}

function describeReturn(partId: string, receipts: readonly Receipt[]): string {
  const [last] = receipts
    .filter((each) => each.partId === partId && each.takenBackAt === null)
    .toSorted((a, b) => (a.returnedAt > b.returnedAt ? -1 : 1));
  return last === undefined ? 'Not yet' : formatMoment(last.returnedAt);
}
