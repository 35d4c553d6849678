import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { type GroupReading } from '#domain/representation/group-readings.ts';

/** How the latest reading stands against something, in percentage points or people. */
export type Standing = {
  readonly wanted: number;
  /** ISO 8601; null for a benchmark. */
  readonly day: string | null;
  /** Below 0 when the reading is short of it. */
  readonly difference: number;
};

/** Null where there is no reading, or nothing to set it against. */
export type TargetStandings = {
  /** Percent or people, as the target is. */
  readonly latest: number | null;
  readonly againstTarget: Standing | null;
  /** The last milestone whose day had come by the reading's day. */
  readonly againstMilestone: Standing | null;
  /** Always in percent. */
  readonly againstBenchmark: Standing | null;
};

type Aim = Pick<RepresentationTarget, 'value' | 'valueKind' | 'day' | 'milestones'>;

/**
 * How a target's latest reading stands against the target, the milestone that is due, and the
 * benchmark (percent, or null): three things, since a council can be near one and far from another.
 */
export function readTargetStandings(
  target: Aim,
  latest: GroupReading | null,
  benchmarkPercent: number | null,
): TargetStandings {
  const percent = latest?.share === null || latest === null ? null : latest.share * 100;
  const value = target.valueKind === 'share' ? percent : (latest?.count ?? null);
  const due = target.milestones
    .flatMap(({ day, value: wanted }) => (day === null || wanted === null ? [] : [{ day, wanted }]))
    .filter(({ day }) => latest !== null && day <= latest.day)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  return {
    latest: value,
    againstTarget: compare(value, target.value, target.day),
    againstMilestone: due === undefined ? null : compare(value, due.wanted, due.day),
    againstBenchmark: compare(percent, benchmarkPercent, null),
  };
}

function compare(value: number | null, wanted: number | null, day: string | null): Standing | null {
  return value === null || wanted === null ? null : { wanted, day, difference: value - wanted };
}
