import { useId, useState } from 'react';

import { FigureCell } from '#ui/figure-grid/figure-cell.tsx';
import {
  type GridColumn,
  type GridPort,
  type GridRow,
  type ReadFigure,
} from '#ui/figure-grid/figure-grid.ts';

type FigureGridProps = {
  readonly caption: string;
  /** What the rows are, such as "Group". */
  readonly rowHead: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** What each foot row says, in the order of the columns' feet. */
  readonly footHeads: readonly string[];
  readonly port: GridPort;
  readonly readFigure: ReadFigure;
  /** Takes text pasted into a cell as several cells; false when it is one figure only. */
  readonly onPaste: (columnId: string, rowId: string, text: string) => boolean;
};

/** Figures to fill in, rows by columns; a block copied from a spreadsheet can be pasted into it. */
export function FigureGrid(props: FigureGridProps) {
  const { caption, rowHead, rows, columns, footHeads, port, readFigure, onPaste } = props;
  const faultId = useId();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const setFault = (cell: string, fault: string | null) =>
    setFaults(({ [cell]: _old, ...others }) =>
      fault === null ? others : { ...others, [cell]: fault },
    );
  return (
    <>
      {/* a part of the page that scrolls must be reachable by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="app-scroll" aria-label={caption} tabIndex={0}>
        <table className="govuk-table app-grid">
          <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
          <GridHead rowHead={rowHead} columns={columns} />
          <tbody className="govuk-table__body">
            {rows.map((row) => (
              <tr key={row.id} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {row.name}
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="govuk-table__cell">
                    <FigureCell
                      label={`${row.name}, ${column.name}`}
                      figure={column.figures[row.id] ?? null}
                      pending={port.readPending(column.id, row.id)}
                      readFigure={readFigure}
                      faultId={faultId}
                      onWrite={(figure) => port.write(column.id, row.id, figure)}
                      onVisit={() => port.startVisit([column.id])}
                      onFault={(fault) => setFault(`${column.id} ${row.id}`, fault)}
                      onPaste={(text) => onPaste(column.id, row.id, text)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {footHeads.map((head, position) => (
              <tr key={head} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {head}
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="govuk-table__cell">
                    {column.feet[position]}
                  </td>
                ))}
              </tr>
            ))}
          </tfoot>
        </table>
      </section>
      <div id={faultId} role="alert">
        {Object.values(faults).map((fault) => (
          <p key={fault} className="govuk-error-message">
            <span className="govuk-visually-hidden">Error: </span>
            {fault}
          </p>
        ))}
      </div>
    </>
  );
}

/** What the rows are, and the name of each column. */
function GridHead({ rowHead, columns }: Pick<FigureGridProps, 'rowHead' | 'columns'>) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          {rowHead}
        </th>
        {columns.map(({ id, name, href }) => (
          <th key={id} scope="col" className="govuk-table__header app-grid__column">
            {href === null ? (
              name
            ) : (
              <a className="govuk-link" href={href}>
                {name}
              </a>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
