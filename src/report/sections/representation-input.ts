import { type Benchmark } from '#domain/records/benchmark.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Measure } from '#domain/records/measure.ts';
import { type Population } from '#domain/records/population.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { type Series } from '#shared/series-geometry.ts';
import { type PublishedProfile } from '#domain/representation/published.ts';

/** What one count of a population says, as far as it may be shown. */
export type ReportedProfile = {
  readonly schemeName: string;
  readonly schemeNote: string;
  /** Its period, date, source and note. Its numbers are in `published` alone. */
  readonly headcount: Pick<Headcount, 'period' | 'day' | 'source' | 'note'>;
  readonly benchmarkName: string | null;
  /** Names of groups that have not been counted. */
  readonly missingGroups: readonly string[];
  readonly published: PublishedProfile;
  /** What can be said of each group, by its id. */
  readonly conclusions: ReadonlyMap<string, string>;
  readonly silentNames: ReadonlyMap<string, string>;
};

/** All that the report says of who works here and who is served. Nothing in it is to be withheld. */
export type RepresentationInput = {
  /** How small numbers are treated, a sentence each. */
  readonly rules: readonly string[];
  /** What figures of this kind can and cannot show. */
  readonly cautions: readonly string[];
  readonly populations: readonly {
    readonly population: Population;
    readonly profiles: readonly ReportedProfile[];
  }[];
  /** Measures, of now or frozen, without readings that would give back a number that is withheld. */
  readonly publishMeasures: (measures: readonly Measure[]) => Measure[];
  /** Two stages each, and for every group its name and six cells, with nothing to be withheld. */
  readonly stages: readonly {
    readonly title: string;
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly stageCautions: readonly string[];
  readonly targets: readonly {
    readonly target: RepresentationTarget;
    /** Whom it is about: "All employees: Disabled". */
    readonly title: string;
    /** The latest figures as far as they may be shown, and what stands beside them, a row each. */
    readonly rows: readonly (readonly [label: string, text: string])[];
    /** What each lever would bring; for people inside the council. */
    readonly leverRows: readonly (readonly [label: string, text: string])[];
    /** Readings that may be shown, milestones, target and benchmark, in percent of those known. */
    readonly series: Series;
  }[];
  /** What a target may and may not be used for. */
  readonly targetCaution: string;
  readonly benchmarks: readonly {
    readonly benchmark: Benchmark;
    readonly shares: readonly (readonly [groupName: string, percent: number])[];
    readonly remarks: readonly string[];
  }[];
};
