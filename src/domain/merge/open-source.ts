import { emptyAnswerContent } from '#domain/answer.ts';
import { type Change, WHOLE_RECORD } from '#domain/change.ts';
import { type MergeTable } from '#domain/merge/merged-change.ts';
import { indexRows, type MergeSource } from '#domain/merge/merge-tables.ts';
import { type PlaceVersion } from '#domain/merge/place-versions.ts';
import { emptyAt, listPlaces, type Row, writeCanonically } from '#domain/merge/row-places.ts';

/** One place of one record, as the change log names them. */
export type PlaceName = {
  readonly table: MergeTable;
  readonly recordId: string;
  readonly place: string;
};

/** A copy of an assessment, opened for reading place by place. */
export type OpenSource = {
  readonly listRows: (table: MergeTable) => ReadonlyMap<string, Row>;
  readonly findRow: (table: MergeTable, recordId: string) => Row | null;
  /**
   * What stands at a place, and who left it there when, from the change log. A place of a new
   * record that nobody has changed since is as old as the record.
   */
  readonly readVersion: (name: PlaceName) => PlaceVersion;
  /** Takes in rows as they were changed, and the log of it, so that the next copy finds them. */
  readonly absorb: (writes: MergeWrites) => void;
};

/** The rows and log entries that a merge writes. */
export type MergeWrites = {
  readonly rows: readonly {
    readonly table: MergeTable;
    readonly recordId: string;
    readonly row: Row;
  }[];
  readonly changes: readonly Change[];
};

/**
 * Reads the rows and the change log once. Where a place has changed since `before`, changes that
 * were logged there by then are passed over: clocks of two devices may differ.
 */
export function openSource(source: MergeSource, before: MergeSource | null = null): OpenSource {
  const rows = new Map([...indexRows(source)].map(([table, held]) => [table, new Map(held)]));
  const changes = new Map<string, Change[]>();
  indexChanges(changes, source.changes);
  const known = new Set(before?.changes.map(nameEntry));
  const placesByRow = new Map<Row, ReadonlyMap<string, Change['to']>>();
  const findRow: OpenSource['findRow'] = (table, recordId) =>
    rows.get(table)?.get(recordId) ?? null;
  const readPlaces = (row: Row) => {
    const places = placesByRow.get(row) ?? listPlaces(row);
    placesByRow.set(row, places);
    return places;
  };
  return {
    listRows: (table) => rows.get(table) ?? new Map<string, Row>(),
    findRow,
    readVersion: ({ table, recordId, place }) => {
      const row = findRow(table, recordId) ?? (table === 'answers' ? emptyAnswerContent : {});
      const held = readPlaces(row).get(place);
      const value = held === undefined ? emptyAt(place) : held;
      const record = `${table}:${recordId}`;
      const logged = changes.get(`${record}:${place}`) ?? changes.get(`${record}:${WHOLE_RECORD}`);
      const since = logged?.filter((change) => !known.has(nameEntry(change))) ?? [];
      return toVersion(value, findLast(since.length > 0 ? since : (logged ?? []), value));
    },
    absorb: (writes) => {
      for (const { table, recordId, row } of writes.rows) rows.get(table)?.set(recordId, row);
      indexChanges(changes, writes.changes);
    },
  };
}

/** Adds entries by table, record and place; a change to `log[id].text` is one to the item `log[id]`. */
function indexChanges(byPlace: Map<string, Change[]>, changes: readonly Change[]): void {
  for (const change of changes) {
    const item = /^\w+\[[^\]]+\]/.exec(change.field);
    const key = `${change.table}:${change.recordId}:${item?.[0] ?? change.field}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [change]);
    else known.push(change);
  }
}

function toVersion(value: PlaceVersion['value'], last: Change | undefined): PlaceVersion {
  return { value, at: last?.changedAt ?? null, by: last?.changedBy ?? '' };
}

const nameEntry = ({ id, changedAt }: Change): string => `${changedAt} ${id}`;

/** The newest change that left this value; clocks of two devices may differ, so not just the newest. */
function findLast(changes: readonly Change[], value: Change['to']): Change | undefined {
  const text = writeCanonically(value);
  const ordered = changes.toSorted((a, b) => {
    if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? -1 : 1;
    return a.id > b.id ? -1 : 1;
  });
  return ordered.find((change) => writeCanonically(change.to) === text) ?? ordered[0];
}
