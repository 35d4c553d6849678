import { type TotalsFault } from '#domain/representation/reading/totals-series.ts';
import { describeFigureFault } from '#content/figure-fault-words.ts';

/** Why a file with one row a person could not be counted, as a sentence. */
export function describePeopleFault({ kind }: { readonly kind: string }): string {
  switch (kind) {
    case 'cannot-be-read':
      return 'The file could not be read from the disk.';
    case 'too-large':
      return 'The file is too large: up to 40 MB, and 200,000 rows (50,000 in a workbook).';
    case 'no-heading-row':
      return 'The first row must name the columns.';
    case 'no-people':
    case 'empty':
      return 'The file has no rows beneath its heading row.';
    case 'not-a-workbook':
      return 'The file is not an Excel workbook, or it is damaged.';
    case 'not-a-table':
      return 'The file is not a table: save it as .xlsx or as CSV.';
    default:
      return 'The file could not be counted on this computer.';
  }
}

/** What is wrong in a table of totals, as a sentence; `nameOf` names a group. */
export function describeTotalsFault(
  fault: TotalsFault,
  nameOf: (groupId: string) => string,
): string {
  switch (fault.kind) {
    case 'group-twice':
      return `Several rows are ${nameOf(fault.groupId)}: ${fault.names.join('; ')}. Say below which to add up.`;
    case 'total-twice':
      return 'Several rows are a total, so none was used.';
    case 'sum-differs':
      return `${fault.series || 'The column'}: the groups add up to ${fault.sum.toLocaleString('en-GB')}, the table says ${fault.stated.toLocaleString('en-GB')}.`;
    case 'not-a-number':
    case 'negative':
    case 'not-whole':
    case 'too-large':
      return `${fault.name}${fault.series === '' ? '' : `, ${fault.series}`} (“${fault.text}”): ${describeFigureFault(fault.kind, 'people')}.`;
  }
}
