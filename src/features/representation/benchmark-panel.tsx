import { useState } from 'react';

import { describeBenchmarkRemark } from '#content/benchmark-words.ts';
import { type Benchmark } from '#domain/records/benchmark.ts';
import { checkBenchmark } from '#domain/representation/benchmark-check.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { createFigureReader } from '#features/representation/figure-readers.ts';
import { pasteFigures, type PasteOutcome } from '#features/representation/paste-figures.ts';
import { PasteNotice } from '#features/representation/paste-notice.tsx';
import { FigureGrid } from '#ui/figure-grid/figure-grid.tsx';
import { type GridPort } from '#ui/figure-grid/figure-grid.ts';

type BenchmarkPanelProps = {
  readonly benchmark: Benchmark;
  readonly scheme: GroupScheme;
  /** ISO 8601. */
  readonly today: string;
  readonly port: GridPort;
};

/** The share of each group, to type or to paste, and what there is to mind. */
export function BenchmarkPanel({ benchmark, scheme, today, port }: BenchmarkPanelProps) {
  const [outcome, setOutcome] = useState<PasteOutcome>(null);
  const rows = scheme.groups;
  const given = Object.values(benchmark.percents);
  const sum = given.reduce((total, each) => total + each, 0);
  const foot =
    given.length === 0
      ? 'No data'
      : `${sum.toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;
  const column = {
    id: benchmark.id,
    name: 'Per cent',
    href: null,
    figures: benchmark.percents,
    feet: [foot],
  };
  const columns = [column];
  return (
    <section aria-labelledby="shares">
      <h2 className="govuk-heading-m" id="shares">
        Share of each group
      </h2>
      <p className="govuk-body">{scheme.name}</p>
      <p className="govuk-hint">
        Leave a group empty where the source gives no share. You can paste a column copied from a
        spreadsheet into the first cell.
      </p>
      <PasteNotice outcome={outcome} />
      <FigureGrid
        caption="Per cent in each group"
        rowHead="Group"
        rows={rows}
        columns={columns}
        footHeads={['Sum']}
        port={port}
        readFigure={createFigureReader('percent')}
        onPaste={(columnId, rowId, text) => {
          const rowIds = rows.map(({ id }) => id);
          const setting = { scheme, rowIds, columnIds: [benchmark.id], unit: 'percent' } as const;
          const pasted = pasteFigures(setting, { columnId, rowId, text }, port);
          setOutcome(pasted);
          return pasted !== null;
        }}
      />
      {checkBenchmark(benchmark, scheme, today).map((remark) => (
        <p key={remark.kind} className="govuk-inset-text">
          {describeBenchmarkRemark(remark)}
        </p>
      ))}
    </section>
  );
}
