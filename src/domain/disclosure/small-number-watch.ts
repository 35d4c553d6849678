import { type Component } from '#domain/disclosure/components.ts';
import { type CellRef, sumValues } from '#domain/disclosure/count-table.ts';
import { type Hiding, listSmallCells } from '#domain/disclosure/hiding.ts';
import { nameOf } from '#domain/disclosure/reader-relations.ts';
import { createReader, type Reading } from '#domain/disclosure/reader-system.ts';

/** Keeps watch over the small numbers of tables that belong together while more is withheld. */
export type SmallNumberWatch = {
  /** Withheld small numbers that readers could tell to be below the threshold, as things stand. */
  readonly listExposed: () => CellRef[];
  /** Whether no small number is exposed now that the sum of these is shown as well. */
  readonly staysSafe: (shown: readonly CellRef[]) => boolean;
};

/**
 * For each small number that is safe a reading is kept in which it is the threshold or more. Withholding
 * more leaves such a reading possible, so only numbers without one are looked at again; a sum shown
 * again leaves it possible if the sum is the same in it.
 */
export function watchSmallNumbers(
  { tables, links }: Component,
  hiding: Hiding,
  threshold: number,
): SmallNumberWatch {
  const small = listSmallCells(tables, hiding, threshold);
  const reader = createReader(tables, links, hiding);
  const readings = new Map<string, Reading>();

  function listExposed(): CellRef[] {
    const findReading = reader.findReadings(threshold);
    return small.filter((cell) => {
      if (readings.has(nameOf(cell))) return false;
      const reading = findReading(cell);
      if (reading !== null) readings.set(nameOf(cell), reading);
      return reading === null;
    });
  }

  function staysSafe(shown: readonly CellRef[]): boolean {
    const names = shown.map(nameOf);
    const findReading = reader.findReadings(threshold);
    const found = new Map<string, Reading>();
    for (const cell of small) {
      const kept = readings.get(nameOf(cell));
      const isSame =
        kept !== undefined && Math.abs(sumValues(names.map((each) => kept.get(each) ?? 0))) < 1e-6;
      if (isSame) continue;
      const reading = findReading(cell);
      if (reading === null) return false;
      found.set(nameOf(cell), reading);
    }
    for (const [name, reading] of found) readings.set(name, reading);
    return true;
  }

  return { listExposed, staysSafe };
}
