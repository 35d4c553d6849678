import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { compareAssessments, type Comparison, type CriterionMove } from '#domain/comparison.ts';
import { findFrameworkMisfit } from '#domain/framework-fit.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { nameRecord } from '#report/sections/describe-field.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf, nameLevelShort } from '#report/sections/report-words.ts';
import { formatFigure } from '#shared/format-figure.ts';
import { formatDay, formatTimes } from '#shared/format.ts';

/** The "Comparison with last time" section: against the last round, or else the latest snapshot. */
export function buildComparison(facts: ReportFacts): ReportBlock[] {
  const { snapshots } = facts;
  const heading = { kind: 'heading', level: 1, text: 'Comparison with last time' } as const;
  const last = snapshots.findLast(({ reason }) => reason === 'last-round') ?? snapshots.at(-1);
  if (last === undefined) {
    return [heading, paragraph('There is no earlier snapshot to compare with.')];
  }
  const comparison = compareWith(facts, last);
  if (comparison === null) {
    return [heading, paragraph(`${nameSnapshot(last)} cannot be compared by this standard.`)];
  }
  return [
    heading,
    paragraph(`Compared with ${nameSnapshot(last)}, frozen on ${formatDayOf(last.takenAt)}.`),
    tabulateLevels(facts, comparison),
    ...listMoves('Criteria now met', comparison.movedUp),
    ...listMoves('Criteria no longer met', comparison.movedDown),
    ...listActions(comparison),
    ...listMeasures(comparison),
  ];
}

/** Its title in quotation marks; a title that nobody gave, or that is internal, is not made up. */
function nameSnapshot(snapshot: Snapshot): string {
  return snapshot.title.trim() === '' ? 'the snapshot' : `“${nameRecord(snapshot)}”`;
}

/** Null when the snapshot cannot be read or is of another framework. */
function compareWith(facts: ReportFacts, snapshot: Snapshot): Comparison | null {
  const { framework } = facts;
  const parsed = parseAssessmentFile(snapshot.content);
  if (!parsed.ok || parsed.value.assessment.frameworkId !== framework.id) return null;
  if (findFrameworkMisfit(parsed.value.assessment, framework) !== null) return null;
  const { records } = parsed.value;
  const measures = facts.representation?.publishMeasures(records.measures) ?? records.measures;
  return compareAssessments(
    framework,
    { ...parsed.value, records: { ...records, measures } },
    facts,
  );
}

function tabulateLevels({ framework }: ReportFacts, comparison: Comparison): ReportBlock {
  const name = (level: number | null) => (level === null ? 'Not in scope' : nameLevelShort(level));
  const titles = new Map(
    [...framework.areas, ...framework.strands].map(({ id, title }) => [id, title]),
  );
  return {
    kind: 'table',
    caption: 'Levels then and now',
    columns: [
      { head: 'Part', weight: 4, isRowHeader: true },
      { head: 'Then', weight: 2 },
      { head: 'Now', weight: 2 },
    ],
    rows: [
      ['Overall', name(comparison.overall.before), name(comparison.overall.after)],
      ...comparison.areas.map((move) => [
        titles.get(move.areaId) ?? move.areaId,
        name(move.before),
        name(move.after),
      ]),
      ...comparison.strands.map((move) => [
        titles.get(move.strandId) ?? move.strandId,
        name(move.before),
        name(move.after),
      ]),
    ],
  };
}

function listMoves(title: string, moves: readonly CriterionMove[]): ReportBlock[] {
  const items = moves.map(({ criterion }) => `${criterion.id} ${criterion.statement}`);
  return listOf(title, items);
}

function listActions({ actions }: Comparison): ReportBlock[] {
  return [
    ...listOf('Actions completed since', actions.done.map(nameRecord)),
    ...listOf('Actions stopped since', actions.stopped.map(nameRecord)),
    ...listOf('New actions', actions.added.map(nameRecord)),
    ...listOf(
      'Actions still open',
      actions.stillOpen.map((action) =>
        action.carriedOverCount === 0
          ? nameRecord(action)
          : `${nameRecord(action)}, carried over ${formatTimes(action.carriedOverCount)}`,
      ),
    ),
  ];
}

function listMeasures({ measures }: Comparison): ReportBlock[] {
  const read = (reading: (typeof measures)[number]['before'], unit: string) =>
    reading === null
      ? 'no reading'
      : `${formatFigure(reading.value, unit)} on ${formatDay(reading.day)}`;
  return listOf(
    'Measures',
    measures.map(
      ({ name, valueUnit, before, after }) =>
        `${name || 'Without a name'}: ${read(before, valueUnit)} then, ${read(after, valueUnit)} now`,
    ),
  );
}

function listOf(title: string, items: readonly string[]): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: title },
    items.length === 0 ? paragraph('None.') : { kind: 'list', items, isOrdered: false },
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
