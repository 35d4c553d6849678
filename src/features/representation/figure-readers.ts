import { describeFigureFault } from '#content/figure-fault-words.ts';
import {
  type FigureUnit,
  readFigureCell,
} from '#domain/representation/reading/read-figure-cell.ts';
import { type ReadFigure } from '#ui/figure-grid/figure-grid.ts';

/** Reads a figure as typed into a grid; what stands for "no data" empties the cell. */
export function createFigureReader(unit: FigureUnit): ReadFigure {
  return (typed) => {
    const read = readFigureCell(typed, unit);
    if (!read.ok) return { fault: describeFigureFault(read.failure, unit) };
    return { figure: read.value.figure };
  };
}
