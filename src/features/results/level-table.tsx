import { type Framework } from '#domain/framework.ts';
import { findTopLevel } from '#features/results/results-view.ts';
import { LevelDrawing } from '#ui/level-drawing.tsx';
import { Table } from '#ui/table.tsx';

type LevelTableProps = {
  readonly caption: string;
  readonly framework: Framework;
  readonly levelAimedFor: number;
  readonly rows: readonly { readonly label: string; readonly level: number }[];
};

/** Levels as a drawing, and the same figures as a table. */
export function LevelTable({ caption, framework, levelAimedFor, rows }: LevelTableProps) {
  const topLevel = findTopLevel(framework);
  const inWords = rows.map((row) => `${row.label}, level ${row.level}`).join('; ');
  return (
    <>
      <LevelDrawing
        description={`${caption}, of ${topLevel} levels: ${inWords}. The level aimed for is ${levelAimedFor}.`}
        topLevel={topLevel}
        levelAimedFor={levelAimedFor}
        rows={rows}
      />
      <Table
        caption={`${caption} (filled boxes are reached, the dashed box is the level aimed for)`}
        className="app-short-table"
        head={['Part', 'Level reached', 'Level aimed for']}
        rows={rows.map((row) => ({
          key: row.label,
          cells: [row.label, `${row.level}`, `${levelAimedFor}`],
        }))}
      />
    </>
  );
}
