import { emptyRecords, type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind, type RecordOf, recordSchemas } from '#domain/records/record-kinds.ts';

import { ASSESSMENT_ID } from './builders.ts';

const NOW = '2026-11-23T09:00:00.000Z';
let count = 0;

/** An id no other record of the tests has. */
export function nextId(): string {
  count += 1;
  return `01940000-0000-7000-8000-${`${count}`.padStart(12, '0')}`;
}

/** A record in use, empty but for what is given. */
export function aRecord<Kind extends RecordKind>(
  kind: Kind,
  content: Partial<RecordContent<Kind>> & {
    readonly id?: string;
    readonly removedAt?: string;
    readonly removalReason?: string;
    readonly assessmentId?: string;
  } = {},
): RecordOf<Kind> {
  return recordSchemas[kind].parse({
    ...emptyRecords[kind],
    id: nextId(),
    assessmentId: ASSESSMENT_ID,
    removedAt: null,
    removalReason: '',
    createdAt: NOW,
    updatedAt: NOW,
    updatedBy: 'Siân Price',
    ...content,
  }) as RecordOf<Kind>;
}

/** A dated value of a measure: a reading or a target. */
export function aFigure(day: string | null, value: number | null) {
  return { id: nextId(), day, value };
}

/** A reading of a measure with no words of its own. */
export function aReading(day: string | null, value: number | null) {
  return { ...aFigure(day, value), period: '', note: '' };
}
