import { type Profile } from '#domain/representation/profile.ts';
import { plotShares } from '#shared/share-plot-geometry.ts';
import { SharePlot } from '#ui/share-plot.tsx';

const WIDTH = 400;

type ProfilePlotProps = { readonly profile: Profile; readonly title: string };

/** The shares of all groups on one scale, each with its range and benchmark. */
export function ProfilePlot({ profile, title }: ProfilePlotProps) {
  if (profile.isTooFew) return null;
  const plot = plotShares(
    profile.groups.map(({ name, shareOfKnown, interval, benchmark }) => ({
      label: name,
      share: shareOfKnown,
      range: interval,
      benchmark,
      note: 'No data',
    })),
    WIDTH,
  );
  if (plot === null) return null;
  return (
    <SharePlot
      description={`${title}. Each group’s share of those who said, against its benchmark.`}
      width={WIDTH}
      rows={plot.rows}
      ticks={plot.ticks}
      caption="Dots: share of those who said, with how far chance alone could move it. Hollow diamonds: benchmark."
    />
  );
}
