import { type ReactNode } from 'react';

type TableProps = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly className?: string;
};

/**
 * A table whose first column heads each row. On a narrow screen each row is stacked, cell under
 * cell with its heading; `app-short-table` keeps the columns of one that fits.
 */
export function Table({ caption, head, rows, className = '' }: TableProps) {
  return (
    // a part of the page that scrolls must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="app-scroll" aria-label={caption} tabIndex={0}>
      <table className={`govuk-table app-table ${className}`}>
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((title) => (
              <th key={title} scope="col" className="govuk-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {first}
              </th>
              {rest.map((cell, position) => (
                <td
                  key={`${key}-${position + 1}`}
                  className="govuk-table__cell"
                  data-label={head[position + 1]}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
