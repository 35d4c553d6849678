import { useState } from 'react';

import { silentGroups } from '#content/group-schemes/list-schemes.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { nameHeadcount } from '#domain/representation/counted.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { createFigureReader } from '#features/representation/figure-readers.ts';
import { pasteFigures, type PasteOutcome } from '#features/representation/paste-figures.ts';
import { PasteNotice } from '#features/representation/paste-notice.tsx';
import { formatPeople } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { FigureGrid } from '#ui/figure-grid/figure-grid.tsx';
import { type GridColumn, type GridPort } from '#ui/figure-grid/figure-grid.ts';

type HeadcountGridProps = {
  readonly assessmentId: string;
  readonly scheme: GroupScheme;
  readonly countedIn: Population['countedIn'];
  /** The earliest first. */
  readonly headcounts: readonly Headcount[];
  readonly port: GridPort;
};

/** Numbers of people by group, one column a headcount, to type or to paste. */
export function HeadcountGrid(props: HeadcountGridProps) {
  const { assessmentId, scheme, countedIn, headcounts, port } = props;
  const [outcome, setOutcome] = useState<PasteOutcome>(null);
  const rows = [...scheme.groups, ...silentGroups];
  const setting = {
    scheme,
    rowIds: rows.map(({ id }) => id),
    columnIds: headcounts.map(({ id }) => id),
    unit: countedIn,
  };
  return (
    <>
      <p className="govuk-hint">
        Enter 0 where there is nobody. Leave a cell empty where nobody has counted: empty is “no
        data”, not 0. You can copy a block of cells from a spreadsheet, with or without the names of
        the groups, and paste it into a cell.
      </p>
      <PasteNotice outcome={outcome} />
      <FigureGrid
        caption={
          countedIn === 'people'
            ? 'Number of people in each group'
            : 'Full-time equivalents in each group'
        }
        rowHead="Group"
        rows={rows}
        columns={headcounts.map((headcount) => toColumn(headcount, assessmentId))}
        footHeads={['Sum', 'Everybody, as your source gives it']}
        port={port}
        readFigure={createFigureReader(countedIn)}
        onPaste={(columnId, rowId, text) => {
          const pasted = pasteFigures(setting, { columnId, rowId, text }, port);
          setOutcome(pasted);
          return pasted !== null;
        }}
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
      formatPeople(figures.length === 0 ? null : sum),
      statedTotal === null ? 'Not given' : formatPeople(statedTotal),
    ],
  };
}
