import { climb, pivot, SLACK, subtract } from '#domain/disclosure/simplex-steps.ts';

/** Equations over unknowns that are at least 0: each row's coefficients times the unknowns is its value. */
export type Equations = {
  readonly unknownCount: number;
  readonly rows: readonly {
    readonly coefficients: ReadonlyMap<number, number>;
    readonly value: number;
  }[];
};

/** How large an unknown can be, with values of all unknowns at which it is so. */
export type Largest = { readonly largest: number; readonly values: Float64Array };

/**
 * Finds the largest value each unknown can have, or the first one found of at least `enough`, where
 * more need not be known. Infinity where nothing bounds it and no end is asked for. Null when there is
 * no solution at all (ours always have one: the true numbers). The simplex method; exact up to
 * rounding for the small whole numbers it is given.
 */
export function createMaximiser({ unknownCount, rows }: Equations) {
  const tableau = findStart(unknownCount, rows);
  if (tableau === null) return null;

  return (unknown: number, enough = Number.POSITIVE_INFINITY): Largest => {
    const work = tableau.lines.map((line) => Float64Array.from(line));
    const basis = [...tableau.basis];
    const objective = new Float64Array(unknownCount + 1);
    objective[unknown] = -1;
    // unknowns in the basis are written in terms of the others
    for (const [index, basic] of basis.entries()) {
      const factor = objective[basic] ?? 0;
      if (factor !== 0) subtract(objective, work[index], factor);
    }
    const unbounded = climb(work, objective, basis, unknownCount, enough);
    const reached = objective[unknownCount] ?? 0;
    const step = unbounded === null ? 0 : (enough - reached) / Math.abs(objective[unbounded] ?? 1);
    return {
      largest: unbounded === null ? reached : enough,
      values: readValues({ lines: work, basis }, unknownCount, unbounded, step),
    };
  };
}

/** What every unknown is once one of them (or none) has been raised from 0 by a step. */
function readValues(
  { lines, basis }: Tableau,
  unknownCount: number,
  raised: number | null,
  step: number,
): Float64Array {
  const values = new Float64Array(unknownCount);
  for (const [index, basic] of basis.entries()) {
    const line = lines[index] ?? new Float64Array(unknownCount + 1);
    const slope = raised === null ? 0 : (line[raised] ?? 0);
    values[basic] = (line[unknownCount] ?? 0) - (slope === 0 ? 0 : slope * step);
  }
  if (raised !== null) values[raised] = step;
  return values;
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
