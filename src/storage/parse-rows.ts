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

/** The same for the records of one kind. */
export function parseRecords<Kind extends RecordKind>(
  kind: Kind,
  stored: readonly unknown[],
): ReadRows<RecordOf<Kind>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler does not follow a schema chosen by its kind
  return parseRows(recordSchemas[kind], kind, stored) as ReadRows<RecordOf<Kind>>;
}
