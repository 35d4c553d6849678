/** Smaller than this is nothing but rounding. */
export const SLACK = 1e-7;

/**
 * Raises the objective as far as it goes, or until it is enough; an unknown that can be raised for ever
 * where nothing bounds it, else null. The steepest unknown is taken while there is time, then Bland's
 * first one, which cannot go round in circles. Should rounding keep it going round, it stops where it
 * is: too low is safe, since more is withheld then.
 */
export function climb(
  lines: Float64Array[],
  objective: Float64Array,
  basis: number[],
  columnCount: number,
  enough = Number.POSITIVE_INFINITY,
): number | null {
  // a few turns a line are usual; what rounding keeps going round would never end
  const mostTurns = 60 * (lines.length + 4) + columnCount;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    if ((objective[columnCount] ?? 0) >= enough) return null;
    const entering = findEntering(objective, columnCount, turn < mostTurns / 4);
    if (entering < 0) return null;
    const leaving = findLeaving(lines, basis, entering, columnCount);
    if (leaving < 0) return entering;
    pivot(lines, objective, leaving, entering);
    basis[leaving] = entering;
  }
  return null;
}

function findEntering(objective: Float64Array, columnCount: number, isSteepest: boolean): number {
  let entering = -1;
  let least = -SLACK;
  for (let column = 0; column < columnCount; column += 1) {
    const slope = objective[column] ?? 0;
    if (slope >= least) continue;
    entering = column;
    if (!isSteepest) return entering;
    least = slope;
  }
  return entering;
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

/** Brings an unknown into the basis at a row, in place. */
export function pivot(
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

/** Takes a line, so many times, off another, in place. */
export function subtract(from: Float64Array, line: Float64Array | undefined, factor: number): void {
  if (line === undefined || factor === 0) return;
  for (let index = 0; index < from.length; index += 1) {
    const next = (from[index] ?? 0) - factor * (line[index] ?? 0);
    // what rounding leaves of a 0 would grow
    from[index] = Math.abs(next) < 1e-11 ? 0 : next;
  }
}
