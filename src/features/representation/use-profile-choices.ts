import { useState } from 'react';

import { type Benchmark } from '#domain/records/benchmark.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type ShortRule } from '#domain/representation/utilisation.ts';
import { listBenchmarks, listViews } from '#features/representation/profile-view.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { createKept } from '#ui/create-kept.ts';

/** Whether shares are of those who said, or of everybody. */
export type ShareBase = 'known' | 'all';

type Setting = {
  readonly population: Population;
  readonly scheme: GroupScheme;
  /** The earliest first. */
  readonly headcounts: readonly Headcount[];
  readonly stored: StoredAssessment;
};

const useRule = createKept<ShortRule>();
const useBase = createKept<ShareBase>();

export type ProfileChoiceState = ReturnType<typeof useProfileChoices>;

/** What the profile is read by: the period, the groups, the benchmark, which share, which rule. */
export function useProfileChoices({ population, scheme, headcounts, stored }: Setting) {
  const { assessment, records } = stored;
  const [headcountId, setHeadcountId] = useState<string | null>(null);
  const [viewId, setViewId] = useState(scheme.id);
  const [benchmarkId, setBenchmarkId] = useState<string | null>(null);
  const [base, setBase] = useBase(assessment.id, 'known');
  const [rule, setRule] = useRule(assessment.id, 'whole-person');
  const filled = headcounts.filter(({ counts }) => Object.keys(counts).length > 0);
  const dated = filled.filter(({ day }) => day !== null);
  const headcount =
    filled.find(({ id }) => id === headcountId) ?? dated.at(-1) ?? filled.at(-1) ?? null;
  const views = listViews(scheme, records);
  const view = views.find(({ id }) => id === viewId) ?? scheme;
  const benchmarks = listBenchmarks(records, population.id, view);
  const benchmark: Benchmark | null =
    benchmarkId === ''
      ? null
      : (benchmarks.find(({ id }) => id === benchmarkId) ?? benchmarks[0] ?? null);
  return {
    filled,
    views,
    benchmarks,
    chosen: { headcount, view, benchmark, base, rule },
    setHeadcountId,
    setViewId,
    setBenchmarkId,
    setBase,
    setRule,
  };
}
