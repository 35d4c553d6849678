import { type Headcount } from '#domain/records/headcount.ts';
import { nameHeadcount } from '#domain/representation/counted.ts';
import { pasteFigures } from '#features/representation/paste-figures.ts';
import { readPeople } from '#features/representation/read-people.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { FigureGrid } from '#ui/figure-grid/figure-grid.tsx';
import { type GridColumn, type GridPort, type GridRow } from '#ui/figure-grid/figure-grid.ts';

type HeadcountGridProps = {
  readonly assessmentId: string;
  readonly rows: readonly GridRow[];
  /** The earliest first. */
  readonly headcounts: readonly Headcount[];
  readonly port: GridPort;
};

/** Numbers of people by group, one column a headcount, to type or to paste. */
export function HeadcountGrid({ assessmentId, rows, headcounts, port }: HeadcountGridProps) {
  const columns = headcounts.map((headcount) => toColumn(headcount, assessmentId));
  return (
    <>
      <p className="govuk-hint">
        Enter 0 where there is nobody. Leave a cell empty where nobody has counted: empty is “no
        data”, not 0. You can copy a block of cells from a spreadsheet and paste it into the first
        cell.
      </p>
      <FigureGrid
        caption="Number of people in each group"
        rowHead="Group"
        rows={rows}
        columns={columns}
        footHeads={['Sum', 'Everybody, as your source gives it']}
        port={port}
        readFigure={readPeople}
        onPaste={(columnId, rowId, text) =>
          pasteFigures({ rows, columns, columnId, rowId, text, readFigure: readPeople }, port)
        }
      />
    </>
  );
}

function toColumn(headcount: Headcount, assessmentId: string): GridColumn {
  const { id, day, counts, statedTotal } = headcount;
  const figures = Object.values(counts);
  const sum = figures.reduce((total, each) => total + each, 0);
  const name = nameHeadcount(headcount);
  return {
    id,
    name: name === null ? 'No period' : name === day ? formatDay(name) : name,
    href: toHref(pathTo.record(assessmentId, 'headcounts', id)),
    figures: counts,
    feet: [
      figures.length === 0 ? 'No data' : sum.toLocaleString('en-GB'),
      statedTotal === null ? 'Not given' : statedTotal.toLocaleString('en-GB'),
    ],
  };
}
