import { MOST_PEOPLE } from '#domain/records/headcount.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** What the figures of a table count. */
export type FigureUnit = 'people' | 'full-time-equivalents' | 'percent';

/** A figure of at least 0 (0–100 for percent), or null for "no data". */
export type FigureCell = {
  readonly figure: number | null;
  /** What stood there instead of a figure, such as "*" or "[c]"; null for a figure and for a blank cell. */
  readonly mark: string | null;
};

export type FigureFault = 'not-a-number' | 'negative' | 'not-whole' | 'too-large';

/**
 * The figure in a cell of a table, as it is written here: a point before decimals, a comma or a
 * space between thousands. "1.234" is one and a bit (so not whole, for people), and "1,23" is no
 * number: neither is taken for the continental way. A blank cell and the marks that tables put in
 * place of a withheld or missing figure ("-", "*", "..", "c", "[x]", "<5" …) are no data, never 0.
 */
export function readFigureCell(text: string, unit: FigureUnit): Result<FigureCell, FigureFault> {
  const cell = text.trim();
  if (cell === '') return succeed({ figure: null, mark: null });
  if (isMark(cell)) return succeed({ figure: null, mark: cell });
  const figure = readNumber(unit === 'percent' ? cell.replace(/\s*%$/, '') : cell);
  if (figure === null) return fail('not-a-number');
  if (figure < 0) return fail('negative');
  if (figure > (unit === 'percent' ? 100 : MOST_PEOPLE)) return fail('too-large');
  if (unit === 'people' && !Number.isInteger(figure)) return fail('not-whole');
  return succeed({ figure, mark: null });
}

const marks: ReadonlySet<string> = new Set(
  '- – — * ** *** . .. ... … : ~ c x z u s [c] [x] [z] [u] [s] [low] (c) (x) (z) n/a na n.a. null'
    .split(' ')
    .concat('no data', 'not available', 'suppressed', 'withheld', 'redacted'),
);

/** A figure withheld as "fewer than" another, such as "<5" or "under 10". */
const FEWER = /^(?:<|≤|<=|fewer than|less than|under)\s*\d+$/i;

function isMark(cell: string): boolean {
  return marks.has(cell.toLowerCase()) || FEWER.test(cell);
}

const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
/** The same sign between all thousands. */
const GROUPED = /^\d{1,3}([,\s])\d{3}(?:\1\d{3})*(?:\.\d+)?$/;
/** A minus before it, or the brackets of accounts around it. */
const NEGATIVE = /^(?:[-−–]\s*([\d,.\s]+)|\(([\d,.\s]+)\))$/;

function readNumber(cell: string): number | null {
  const [, afterMinus, inBrackets] = NEGATIVE.exec(cell) ?? [];
  const digits = afterMinus ?? inBrackets;
  if (digits !== undefined) {
    const figure = readNumber(digits.trim());
    return figure === null ? null : -figure;
  }
  if (!PLAIN.test(cell) && !GROUPED.test(cell)) return null;
  return Number(cell.replaceAll(/[,\s]/g, ''));
}
