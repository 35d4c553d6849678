import type * as z from 'zod/mini';

import { type RecordKind, type RecordOf, recordSchemas } from '#domain/records/record-kinds.ts';

/** A stored row that this app cannot read. It stays in the database as it is. */
export type UnreadableRow = {
  readonly table: string;
  readonly row: unknown;
  /** Where the row differs from what the app writes, for the support desk. */
  readonly fault: string;
};

export type ReadRows<Row> = {
  readonly rows: readonly Row[];
  readonly unreadable: readonly UnreadableRow[];
};

/** Checks every row, since another version of the app, or a fault, may have written it. */
export function parseRows<Schema extends z.ZodMiniType>(
  schema: Schema,
  table: string,
  stored: readonly unknown[],
): ReadRows<z.infer<Schema>> {
  const rows: z.infer<Schema>[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of stored) {
    const parsed = schema.safeParse(row);
    if (parsed.success) rows.push(parsed.data);
    else {
      const [issue] = parsed.error.issues;
      const fault = `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`;
      unreadable.push({ table, row, fault });
    }
  }
  return { rows, unreadable };
}

/** Rows checked before the page gets a turn: a few milliseconds' work. */
const SLICE_ROWS = 400;

/** The same for the records of one kind, in slices, so that thousands never hold up the page. */
export async function parseManyRecords<Kind extends RecordKind>(
  kind: Kind,
  stored: readonly unknown[],
): Promise<ReadRows<RecordOf<Kind>>> {
  const read = [parseRecords(kind, stored.slice(0, SLICE_ROWS))];
  for (let start = SLICE_ROWS; start < stored.length; start += SLICE_ROWS) {
    // oxlint-disable-next-line no-await-in-loop -- the pause between two slices is the point
    await new Promise((resolve) => setTimeout(resolve));
    read.push(parseRecords(kind, stored.slice(start, start + SLICE_ROWS)));
  }
  return {
    rows: read.flatMap((slice) => slice.rows),
    unreadable: read.flatMap((slice) => slice.unreadable),
  };
}

/** The same at once. */
export function parseRecords<Kind extends RecordKind>(
  kind: Kind,
  stored: readonly unknown[],
): ReadRows<RecordOf<Kind>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler does not follow a schema chosen by its kind
  return parseRows(recordSchemas[kind], kind, stored) as ReadRows<RecordOf<Kind>>;
}
