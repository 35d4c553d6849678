import { type DatedFigure, listDated } from '#domain/measure-status.ts';
import { type Measure } from '#domain/records/measure.ts';

/** What a review looks at for one measure. */
export type ReviewFigures = {
  /** The latest reading up to the day of the review; null when there is none. */
  readonly reading: DatedFigure | null;
  /** The target due next, on that day or after it; else the last one passed; null without targets. */
  readonly target: (DatedFigure & { readonly isDue: boolean }) | null;
  readonly benchmarks: readonly { readonly label: string; readonly value: number }[];
};

/**
 * The figures of a measure for a review held on `heldOn` (ISO 8601). While no day is given, every
 * reading counts, and the target due next is the one after the latest reading.
 */
export function readReviewFigures(
  measure: Pick<Measure, 'readings' | 'targets' | 'benchmarks'>,
  heldOn: string | null,
): ReviewFigures {
  const reading =
    listDated(measure.readings).findLast(({ day }) => heldOn === null || day <= heldOn) ?? null;
  const day = heldOn ?? reading?.day ?? '';
  const targets = listDated(measure.targets);
  const next = targets.find((target) => target.day >= day);
  const target = next ?? targets.at(-1);
  return {
    reading,
    target: target === undefined ? null : { ...target, isDue: next !== undefined },
    benchmarks: measure.benchmarks.flatMap(({ label, value }) =>
      value === null ? [] : [{ label, value }],
    ),
  };
}
