import { type TableFault, type TableLimits } from '#domain/table-rows.ts';

/** One sentence on why a file gives no table; the page adds that nothing has been changed. */
export function describeTableFault({ kind }: TableFault, limits: TableLimits): string {
  switch (kind) {
    case 'cannot-be-read':
      return 'The file could not be read from the disk.';
    case 'too-large':
      return `The file is larger than ${limits.maxMegabytes} MB or has more than ${limits.maxRows.toLocaleString('en-GB')} rows.`;
    case 'not-a-table':
      return 'The file is not a table: save it as .xlsx or as CSV.';
    case 'not-a-workbook':
      return 'The file is not an Excel workbook, or it is damaged.';
    case 'empty':
      return 'The file has no rows below its heading row.';
  }
}
