import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type MergeTable, mergeTables } from '#domain/merge/merged-change.ts';
import { type Row } from '#domain/merge/row-places.ts';
import { nameAnswer } from '#domain/records/evidence.ts';

/** What of a file takes part in a merge. */
export type MergeSource = Pick<
  AssessmentFile,
  'assessment' | 'units' | 'answers' | 'declarations' | 'records' | 'changes'
>;

export type RowsByTable = ReadonlyMap<MergeTable, ReadonlyMap<string, Row>>;

/** All rows by table and record id; an answer's is its unit and criterion, as in the change log. */
export function indexRows(source: MergeSource): RowsByTable {
  return new Map(
    mergeTables.map((table) => {
      if (table === 'answers') {
        const named = source.answers.map(
          (row) => [nameAnswer(row.unitId, row.criterionId), row] as const,
        );
        return [table, new Map<string, Row>(named)];
      }
      const rows: readonly (Row & { readonly id: string })[] =
        table === 'units' || table === 'declarations' ? source[table] : source.records[table];
      return [table, new Map(rows.map((row) => [row.id, row]))];
    }),
  );
}
