import { type ReportBlock } from '#report/report-block.ts';
import { tabulateRecord } from '#report/sections/record-table.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { type RepresentationInput } from '#report/sections/representation-input.ts';
import { formatDay } from '#shared/format.ts';
import { describeProfile } from '#report/sections/representation-profile.ts';

/** The "Representation" section: who works here and who is served, group by group. */
export function buildRepresentation(facts: ReportFacts): ReportBlock[] {
  const { representation } = facts;
  if (representation === null) return [];
  const heading = {
    kind: 'heading',
    level: 1,
    text: 'Representation by group',
    startsPage: true,
  } as const;
  if (representation.populations.length === 0) {
    return [heading, { kind: 'paragraph', text: 'No population is recorded.' }];
  }
  return [
    heading,
    { kind: 'heading', level: 2, text: 'How to read these figures' },
    {
      kind: 'list',
      isOrdered: false,
      items: [...representation.rules, ...representation.cautions],
    },
    ...representation.populations.flatMap(({ population, profiles }): ReportBlock[] => [
      { kind: 'heading', level: 2, text: population.name || 'Population without a name' },
      tabulateRecord(facts, 'populations', population),
      ...profiles.flatMap((profile) => describeProfile(population.name, profile)),
    ]),
    ...buildStages(representation),
    ...buildTargets(facts, representation),
    ...buildBenchmarks(facts, representation.benchmarks),
    ...buildOwnSchemes(facts),
  ];
}

function buildStages({ stages, stageCautions }: RepresentationInput): ReportBlock[] {
  if (stages.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Stages: from application to appointment' },
    { kind: 'list', isOrdered: false, items: stageCautions },
    ...stages.map(({ title, rows }): ReportBlock => ({
      kind: 'table',
      caption: title,
      columns: [
        { head: 'Group', weight: 3, isRowHeader: true },
        { head: 'Went on', weight: 2 },
        { head: 'Rate', weight: 2 },
        { head: 'Rate of everybody else', weight: 2 },
        { head: 'Everybody else’s chance against the group’s', weight: 2 },
        { head: 'By chance alone', weight: 2 },
        { head: 'What can be said', weight: 4 },
      ],
      rows,
    })),
  ];
}

function buildTargets(
  facts: ReportFacts,
  { targets, targetCaution }: RepresentationInput,
): ReportBlock[] {
  if (targets.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Representation targets' },
    { kind: 'paragraph', text: targetCaution },
    ...targets.flatMap(({ target, title, rows, leverRows, series }, index): ReportBlock[] => [
      { kind: 'heading', level: 3, text: title },
      {
        kind: 'series-drawing',
        title: `Target ${index + 1}: ${title}`,
        description: `${title}: readings against milestones, target and benchmark. The table below has the same figures.`,
        unit: '% of those who said',
        series,
      },
      {
        ...tabulateRecord(facts, 'representationTargets', target, [
          ...rows,
          ...series.readings.map(({ day, value }): [string, string] => [
            `Reading, ${formatDay(day)}`,
            `${formatPercent(value)}%`,
          ]),
          ...leverRows,
        ]),
        caption: `Target ${index + 1}: ${title}`,
      },
    ]),
  ];
}

function buildOwnSchemes(facts: ReportFacts): ReportBlock[] {
  const own = facts.shown.groupSchemes;
  if (own.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'The council’s own group schemes' },
    ...own.map((scheme) => tabulateRecord(facts, 'groupSchemes', scheme)),
  ];
}

function buildBenchmarks(
  facts: ReportFacts,
  benchmarks: RepresentationInput['benchmarks'],
): ReportBlock[] {
  if (benchmarks.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Benchmarks and their sources' },
    ...benchmarks.map(({ benchmark, shares, remarks }) =>
      tabulateRecord(facts, 'benchmarks', benchmark, [
        ...shares.map(([name, percent]) => [name, `${formatPercent(percent)}%`] as const),
        ...remarks.map((remark) => ['To mind', remark] as const),
      ]),
    ),
  ];
}

function formatPercent(percent: number): string {
  return percent.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
