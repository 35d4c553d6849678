import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { nameBenchmark } from '#content/benchmark-words.ts';
import { formatTargetValue } from '#content/target-words.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { readBenchmarkShares } from '#domain/representation/benchmark-shares.ts';
import { type GroupReading } from '#domain/representation/group-readings.ts';
import { sumGroup } from '#domain/representation/scheme-mapping.ts';
import { readTargetProgress } from '#domain/representation/target-progress.ts';
import { readTargetStandings, type Standing } from '#domain/representation/target-standing.ts';
import { formatDay } from '#shared/format.ts';
import { formatPeople, formatPoints } from '#shared/figure-words.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type TargetStandingProps = {
  readonly target: RepresentationTarget;
  /** The earliest first. */
  readonly readings: readonly GroupReading[];
  readonly stored: StoredAssessment;
  /** ISO 8601. */
  readonly today: string;
};

/** The latest figures beside the target, the milestone that is due, and the benchmark. */
export function TargetStanding({ target, readings, stored, today }: TargetStandingProps) {
  const past = readings.filter(({ day }) => day <= today);
  const latest = past.at(-1) ?? null;
  const benchmark = stored.records.benchmarks.find(({ id }) => id === target.benchmarkId);
  const percent = readBenchmarkPercent(target, stored);
  const standings = readTargetStandings(target, latest, percent);
  const { valueKind } = target;
  const facts = [
    [
      'Latest figures',
      latest === null || standings.latest === null
        ? 'No dated figures'
        : `${formatTargetValue(standings.latest, valueKind)} on ${formatDay(latest.day)}`,
    ],
    ['Since the first figures', describeProgress(target, past)],
    ['Against the target', describe(standings.againstTarget, valueKind)],
    ['Against the milestone due', describe(standings.againstMilestone, valueKind)],
    [
      benchmark === undefined ? 'Against the benchmark' : `Against ${nameBenchmark(benchmark)}`,
      describe(standings.againstBenchmark, 'share'),
    ],
  ] as const;
  return (
    <dl className="govuk-summary-list">
      {facts.map(([term, text]) => (
        <div key={term} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{term}</dt>
          <dd className="govuk-summary-list__value">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The benchmark's percent for the target's group, or null. */
export function readBenchmarkPercent(
  target: RepresentationTarget,
  { records }: StoredAssessment,
): number | null {
  const benchmark = records.benchmarks.find(({ id }) => id === target.benchmarkId);
  const scheme = findScheme(records.groupSchemes, target.schemeId);
  if (benchmark === undefined || scheme === null) return null;
  const own = findScheme(records.groupSchemes, benchmark.schemeId);
  const shares =
    own === null ? null : readBenchmarkShares(benchmark.percents, own, target.schemeId);
  return shares === null ? null : sumGroup(scheme, target.groupId, shares);
}

/** How far it has come; a way back, or no way to go, is not put as a share of the way. */
function describeProgress(target: RepresentationTarget, past: readonly GroupReading[]): string {
  const { valueKind, value } = target;
  const figures = past.flatMap(({ day, share, count }) => {
    const figure = valueKind === 'headcount' ? count : share === null ? null : share * 100;
    return figure === null ? [] : [{ day, figure }];
  });
  const [first, latest] = [figures[0], figures.at(-1)];
  if (first === undefined || latest === undefined || first === latest) return 'Counted once so far';
  const { change, wayPercent } = readTargetProgress(first.figure, latest.figure, value ?? 0);
  const moved =
    valueKind === 'share'
      ? `${formatPoints(change)} points`
      : `${change > 0 ? '+' : ''}${formatPeople(change)} people`;
  const way =
    value === null || wayPercent === null || wayPercent < 0
      ? ''
      : `: ${Math.round(wayPercent)}% of the way to the target`;
  return `${moved} since ${formatDay(first.day)}${way}`;
}

function describe(standing: Standing | null, kind: RepresentationTarget['valueKind']): string {
  if (standing === null) return 'Nothing to compare with';
  const { wanted, day, difference } = standing;
  const when = day === null ? '' : ` by ${formatDay(day)}`;
  const what = `${formatTargetValue(wanted, kind)}${when}`;
  // a hair’s breadth of binary arithmetic is no shortfall
  if (difference >= -1e-9) return `${what}: reached`;
  return kind === 'share'
    ? `${what}: ${formatPoints(difference)} points`
    : `${what}: ${formatPeople(Math.ceil(-difference))} short`;
}
