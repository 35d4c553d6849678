import { listDated, readMeasureStatus } from '#domain/measure-status.ts';
import { type Measure } from '#domain/records/measure.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { nameRecord } from '#report/sections/describe-field.ts';
import { tabulateRecord } from '#report/sections/record-table.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';

/** The "Objectives and measures" section: each measure with its drawing and all its figures. */
export function buildObjectives(facts: ReportFacts): ReportBlock[] {
  const objectives = facts.shown.objectives;
  const measures = facts.shown.measures;
  return [
    { kind: 'heading', level: 1, text: 'Objectives and measures', startsPage: true },
    { kind: 'heading', level: 2, text: 'Objectives' },
    ...(objectives.length === 0 ? [paragraph('No objective is recorded.')] : []),
    ...objectives.map((objective) => tabulateRecord(facts, 'objectives', objective)),
    { kind: 'heading', level: 2, text: 'Measures' },
    paragraph(
      measures.length === 0 ? 'No measure is recorded.' : facts.planWords.measureStatusRule,
    ),
    ...measures.flatMap((measure) => describeMeasure(facts, measure)),
  ];
}

function describeMeasure(facts: ReportFacts, measure: Measure): ReportBlock[] {
  const today = facts.createdAt.slice(0, 10);
  const status = facts.planWords.measureStatus[readMeasureStatus(measure, today)];
  const title = nameRecord(measure);
  return [
    { kind: 'heading', level: 3, text: title },
    {
      kind: 'series-drawing',
      title,
      description: `${title}: readings against targets and benchmarks. ${status}. The table below has the same figures.`,
      unit: measure.valueUnit,
      series: {
        readings: listDated(measure.readings),
        targets: listDated(measure.targets),
        benchmarks: measure.benchmarks.flatMap(({ label, value }) =>
          value === null ? [] : [{ label: label || 'Benchmark', value }],
        ),
      },
    },
    tabulateRecord(facts, 'measures', measure, [['Status', status]]),
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
