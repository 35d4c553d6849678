import { readWilsonInterval } from '#domain/representation/intervals.ts';
import { type GroupStage } from '#domain/representation/stages.ts';
import { plotShares } from '#shared/share-plot-geometry.ts';
import { SharePlot } from '#ui/share-plot.tsx';

const WIDTH = 400;

type StagePlotProps = { readonly title: string; readonly stages: readonly GroupStage[] };

/** How many of each group went on, on one scale, beside everybody else. */
export function StagePlot({ title, stages }: StagePlotProps) {
  const plot = plotShares(stages.map(toRow), WIDTH);
  if (plot === null) return null;
  return (
    <SharePlot
      description={`${title}: the rate of each group that went on, beside everybody else’s.`}
      width={WIDTH}
      rows={plot.rows}
      ticks={plot.ticks}
      caption="Dots: rate of the group that went on, with how far chance alone could move it. Hollow diamonds: rate of everybody else."
    />
  );
}

function toRow({ name, own, rate, othersRate, conclusion }: GroupStage) {
  const note = conclusion === 'too-few' ? 'Too few' : 'No data';
  const isShown = conclusion !== 'too-few' && conclusion !== 'impossible' && rate !== null;
  const isWhole = own !== null && Number.isInteger(own.count) && Number.isInteger(own.total);
  return {
    label: name,
    share: isShown ? rate : null,
    range: isShown && isWhole ? readWilsonInterval(own.count, own.total) : null,
    benchmark: isShown ? othersRate : null,
    note,
  };
}
