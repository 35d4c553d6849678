/** Equations over unknowns that are at least 0: each row's coefficients times the unknowns is its value. */
export type Equations = {
  readonly unknownCount: number;
  readonly rows: readonly {
    readonly coefficients: ReadonlyMap<number, number>;
    readonly value: number;
  }[];
};

const SLACK = 1e-7;

/**
 * Finds the largest value each unknown can have, or the first one found of at least `enough`, where
 * more need not be known. Infinity where nothing bounds it. The equations must
 * have a solution (ours always do: the true numbers). The simplex method with Bland's rule, which
 * cannot go round in circles; exact up to rounding for the small whole numbers it is given.
 */
export function createMaximiser({ unknownCount, rows }: Equations) {
  const tableau = findStart(unknownCount, rows);
  // without a start nothing is known: everything counts as exposed
  if (tableau === null) return () => 0;

  return (unknown: number, enough = Number.POSITIVE_INFINITY): number => {
    const work = tableau.lines.map((line) => Float64Array.from(line));
    const basis = [...tableau.basis];
    const width = unknownCount + 1;
    const objective = new Float64Array(width);
    objective[unknown] = -1;
    // unknowns in the basis are written in terms of the others
    for (const [index, basic] of basis.entries()) {
      const factor = objective[basic] ?? 0;
      if (factor !== 0) subtract(objective, work[index], factor);
    }
    const isBounded = climb(work, objective, basis, unknownCount, enough);
    return isBounded ? (objective[unknownCount] ?? 0) : Number.POSITIVE_INFINITY;
  };
}

type Tableau = { readonly lines: Float64Array[]; readonly basis: number[] };

/** How far from a solution rounding may leave the helping unknowns. */
const START_SLACK = 1e-5;

/** A first solution, found with one helping unknown a row, all of which come out as 0. */
function findStart(unknownCount: number, rows: Equations['rows']): Tableau | null {
  const total = unknownCount + rows.length;
  const lines = rows.map(({ coefficients, value }, index) => {
    const line = new Float64Array(total + 1);
    const sign = value < 0 ? -1 : 1;
    for (const [unknown, coefficient] of coefficients) line[unknown] = sign * coefficient;
    line[unknownCount + index] = 1;
    line[total] = sign * value;
    return line;
  });
  const basis = rows.map((_, index) => unknownCount + index);
  const objective = new Float64Array(total + 1);
  for (let index = 0; index < rows.length; index += 1) objective[unknownCount + index] = 1;
  for (const line of lines) subtract(objective, line, 1);
  climb(lines, objective, basis, total);
  if ((objective[total] ?? 0) < -START_SLACK) return null;
  return dropHelpers(lines, basis, unknownCount, total);
}

/** Takes the helping unknowns out; a row that has nothing else says nothing new. */
function dropHelpers(
  lines: Float64Array[],
  basis: number[],
  unknownCount: number,
  total: number,
): Tableau {
  const kept: Float64Array[] = [];
  const keptBasis: number[] = [];
  for (const [index, line] of lines.entries()) {
    const basic = basis[index] ?? 0;
    const column = basic < unknownCount ? basic : line.findIndex((each) => Math.abs(each) > SLACK);
    if (column < 0 || column >= unknownCount) continue;
    if (basic >= unknownCount) {
      pivot(lines, null, index, column);
      basis[index] = column;
    }
    keptBasis.push(column);
  }
  for (const [index, line] of lines.entries()) {
    if ((basis[index] ?? total) >= unknownCount) continue;
    const short = new Float64Array(unknownCount + 1);
    short.set(line.subarray(0, unknownCount));
    short[unknownCount] = line[total] ?? 0;
    kept.push(short);
  }
  return { lines: kept, basis: keptBasis };
}

/**
 * Raises the objective as far as it goes, or until it is enough; false when nothing bounds it. Should
 * rounding keep it going round, it stops where it is: too low is safe, since more is withheld then.
 */
function climb(
  lines: Float64Array[],
  objective: Float64Array,
  basis: number[],
  columnCount: number,
  enough = Number.POSITIVE_INFINITY,
): boolean {
  // a few turns a line are usual; what rounding keeps going round would never end
  const mostTurns = 60 * (lines.length + 4) + columnCount;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    if ((objective[columnCount] ?? 0) >= enough) return true;
    const entering = objective.findIndex((each, index) => index < columnCount && each < -SLACK);
    if (entering < 0) return true;
    const leaving = findLeaving(lines, basis, entering, columnCount);
    if (leaving < 0) return false;
    pivot(lines, objective, leaving, entering);
    basis[leaving] = entering;
  }
  return true;
}

function findLeaving(
  lines: readonly Float64Array[],
  basis: readonly number[],
  entering: number,
  columnCount: number,
): number {
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const step = line[entering] ?? 0;
    if (step <= SLACK) continue;
    const ratio = (line[columnCount] ?? 0) / step;
    const isTie = Math.abs(ratio - least) <= SLACK;
    if (
      ratio < least - SLACK ||
      (isTie && (basis[index] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY))
    ) {
      least = Math.min(least, ratio);
      leaving = index;
    }
  }
  return leaving;
}

function pivot(
  lines: Float64Array[],
  objective: Float64Array | null,
  row: number,
  column: number,
): void {
  const pivotLine = lines[row];
  if (pivotLine === undefined) return;
  const divisor = pivotLine[column] ?? 1;
  for (let index = 0; index < pivotLine.length; index += 1) {
    pivotLine[index] = (pivotLine[index] ?? 0) / divisor;
  }
  for (const [index, line] of lines.entries()) {
    if (index !== row) subtract(line, pivotLine, line[column] ?? 0);
  }
  if (objective !== null) subtract(objective, pivotLine, objective[column] ?? 0);
}

function subtract(from: Float64Array, line: Float64Array | undefined, factor: number): void {
  if (line === undefined || factor === 0) return;
  for (let index = 0; index < from.length; index += 1) {
    const next = (from[index] ?? 0) - factor * (line[index] ?? 0);
    // what rounding leaves of a 0 would grow
    from[index] = Math.abs(next) < 1e-11 ? 0 : next;
  }
}
