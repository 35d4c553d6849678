import { standingWords } from '#content/judgement-words.ts';
import { type Comparison, type LevelMove, type UnitMove } from '#domain/comparison.ts';
import { type Framework } from '#domain/framework.ts';
import { type DatedFigure } from '#domain/measure-status.ts';
import { formatCount, formatDay } from '#shared/format.ts';
import { formatFigure } from '#shared/format-figure.ts';

type Row = { readonly key: string; readonly cells: readonly string[] };

/** The rows of the table of levels: overall, then by area, then by strand. */
export function listLevelRows(framework: Framework, comparison: Comparison): Row[] {
  const toRow = (key: string, title: string, move: LevelMove): Row => ({
    key,
    cells: [title, describeLevel(move.before), describeLevel(move.after), describeMove(move)],
  });
  const titles = new Map(
    [...framework.areas, ...framework.strands].map(({ id, title }) => [id, title]),
  );
  return [
    toRow('overall', 'Overall', comparison.overall),
    ...comparison.areas.map((move) =>
      toRow(`area-${move.areaId}`, `Area: ${titles.get(move.areaId) ?? move.areaId}`, move),
    ),
    ...comparison.strands.map((move) =>
      toRow(
        `strand-${move.strandId}`,
        `Strand: ${titles.get(move.strandId) ?? move.strandId}`,
        move,
      ),
    ),
  ];
}

function describeLevel(level: number | null): string {
  if (level === null) return 'Not in scope';
  return level === 0 ? 'No level reached' : `Level ${level}`;
}

function describeMove({ before, after }: LevelMove): string {
  if (before === null || after === null) return 'Cannot be said';
  if (before === after) return 'No change';
  const distance = formatCount(Math.abs(after - before), 'level');
  return after > before ? `Up ${distance}` : `Down ${distance}`;
}

/** What one unit's own answer was and is: "Housing: in progress before, now met". */
export function describeUnitMove({ name, before, after }: UnitMove): string {
  if (before === null) return `${name}: not there before, now ${lower(after)}`;
  if (after === null) return `${name}: ${lower(before)} before, no longer there`;
  if (before === after) return `${name}: ${lower(after)} as before, but for other strands`;
  return `${name}: ${lower(before)} before, now ${lower(after)}`;
}

/** A reading in words: "12% on 30 June 2026". */
export function describeReading(reading: DatedFigure | null, valueUnit: string): string {
  if (reading === null) return 'No reading';
  return `${formatFigure(reading.value, valueUnit)} on ${formatDay(reading.day)}`;
}

function lower(standing: UnitMove['after']): string {
  return standing === null ? 'not there' : standingWords[standing].toLowerCase();
}
