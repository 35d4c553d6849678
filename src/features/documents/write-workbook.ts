import { type Sheet, type SheetCell, type SheetColumn } from '#features/documents/sheet.ts';

/** Excel refuses longer cells and longer sheet names. */
const CELL_MAX_CHARACTERS = 32_767;
const NAME_MAX_CHARACTERS = 31;
const CUT_WORDS = ' … (goes on in the app)';

/**
 * A real .xlsx workbook: days are dates, figures are numbers, everything else is text that no
 * program takes for a formula; the heading row is frozen and has filters.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const names = nameSheets(sheets);
  const workbook = writeXlsxFile(
    sheets.map((sheet, index) => ({
      sheet: names[index] ?? `Sheet ${index + 1}`,
      stickyRowsCount: 1,
      columns: sheet.columns.map(({ widthCharacters }) => ({ width: widthCharacters })),
      data: [
        sheet.columns.map(({ head }) => ({
          value: head,
          type: String,
          fontWeight: 'bold' as const,
          wrap: true,
        })),
        ...sheet.rows.map((row) =>
          row.map((cell, column) => toCell(cell, sheet.columns[column]?.kind ?? 'text')),
        ),
      ],
    })),
    { features: [addFilters(sheets)] },
  );
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

function toCell(value: SheetCell, kind: SheetColumn['kind']) {
  if (value === null || value === '') return null;
  const date = kind === 'day' ? toDate(value) : null;
  if (date !== null) return { value: date, type: Date, format: 'd mmm yyyy' };
  if (typeof value === 'number') return { value, type: Number };
  return { value: escapeText(cutText(cleanText(value))), type: String, wrap: true };
}

/** Midnight by UTC, as the library counts days, so that no time zone moves the date; null for no date. */
function toDate(day: string | number): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function cutText(text: string): string {
  if (text.length <= CELL_MAX_CHARACTERS) return text;
  return `${text.slice(0, CELL_MAX_CHARACTERS - CUT_WORDS.length)}${CUT_WORDS}`;
}

const HALF_PAIRS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Without the characters that XML 1.0 has no way to write: controls and halves of pairs. */
function cleanText(text: string): string {
  const whole = text.replaceAll(HALF_PAIRS, '');
  // oxlint-disable-next-line no-control-regex -- these are the characters to take out
  return whole.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

/** The format reads _x0041_ as a character by its number, so such text needs its own mark. */
function escapeText(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A filter over the whole table of each sheet; the format wants it right after the data. */
function addFilters(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (
            xml: string,
            _options: unknown,
            { sheetIndex }: { readonly sheetIndex: number },
          ) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined || sheet.columns.length === 0) return xml;
            const corner = `${nameColumn(sheet.columns.length)}${sheet.rows.length + 1}`;
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${corner}"/>`);
          },
        },
      },
    },
  };
}

/** The letters of a column, counted from 1: A, B … Z, AA. */
function nameColumn(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? letter : `${nameColumn(rest)}${letter}`;
}

/** Names that Excel takes: short, without its special characters, each once. */
function nameSheets(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const tidy = name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^[\s']+|[\s']+$/g, '')
      .slice(0, NAME_MAX_CHARACTERS);
    let own = tidy;
    for (let count = 1; own === '' || taken.has(own.toLowerCase()); count += 1) {
      own = `Sheet ${count}`;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}
