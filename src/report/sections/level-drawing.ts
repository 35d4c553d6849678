import { type LevelDrawingBlock } from '#report/report-block.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevelShort } from '#report/sections/report-words.ts';

/** The levels of some rows as a drawing, with the same in words. */
export function drawLevels(
  { assessment, framework }: ReportFacts,
  title: string,
  rows: LevelDrawingBlock['rows'],
): LevelDrawingBlock {
  const topLevel = Math.max(...framework.levels.map((level) => level.number));
  const levels = rows.map((row) => `${row.label}: ${nameLevelShort(row.level)}`).join('; ');
  return {
    kind: 'level-drawing',
    title,
    description: `${title}, of ${topLevel} levels. ${levels}. Level aimed for: ${assessment.levelAimedFor}.`,
    topLevel,
    levelAimedFor: assessment.levelAimedFor,
    rows,
  };
}
