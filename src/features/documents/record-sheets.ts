import { measureStatusWords, ragWords } from '#content/plan-words.ts';
import { recordFields } from '#content/record-fields/record-fields.ts';
import { readRag } from '#domain/action-rag.ts';
import { readMeasureStatus } from '#domain/measure-status.ts';
import { type RecordField } from '#domain/records/record-field.ts';
import { keepInUse, type RecordKind } from '#domain/records/record-kinds.ts';
import { type Sheet, type SheetCell, type SheetColumn } from '#features/documents/sheet.ts';
import { describeField, type NamingFacts } from '#report/sections/describe-field.ts';

type Row = Readonly<Record<string, unknown>>;

/** The action plan: one action a row, with its colour for today (ISO 8601). */
export function buildActionSheet(facts: NamingFacts, today: string): Sheet {
  const actions = keepInUse(facts.records.actions);
  const base = buildSheet(facts, 'actions', 'Action plan', actions);
  return addColumns(base, ['RAG', 'Carried over'], (index) => {
    const action = actions[index];
    return action === undefined ? [] : [ragWords[readRag(action, today)], action.carriedOverCount];
  });
}

/** The evidence register: one item a row, with the names of its files. */
export function buildEvidenceSheet(facts: NamingFacts): Sheet {
  const evidence = keepInUse(facts.records.evidence);
  const base = buildSheet(facts, 'evidence', 'Evidence register', evidence);
  return addColumns(base, ['Files'], (index) => [
    (evidence[index]?.fileVersions ?? []).map((file) => file.fileName).join('\n'),
  ]);
}

/** The measures with their status for today (ISO 8601); readings have a sheet of their own. */
export function buildMeasureSheet(facts: NamingFacts, today: string): Sheet {
  const measures = keepInUse(facts.records.measures);
  const base = buildSheet(facts, 'measures', 'Measures', measures);
  return addColumns(base, ['Status'], (index) => {
    const measure = measures[index];
    return measure === undefined ? [] : [measureStatusWords[readMeasureStatus(measure, today)]];
  });
}

/** Every reading, target and benchmark of every measure, one a row. */
export function buildFigureSheet({ records }: NamingFacts): Sheet {
  const columns: SheetColumn[] = [
    { head: 'Measure', kind: 'text', widthCharacters: 40 },
    { head: 'Kind', kind: 'text', widthCharacters: 12 },
    { head: 'Date', kind: 'day', widthCharacters: 14 },
    { head: 'Value', kind: 'number', widthCharacters: 12 },
    { head: 'Period, source or what it is compared with', kind: 'text', widthCharacters: 40 },
    { head: 'Note', kind: 'text', widthCharacters: 40 },
  ];
  const rows = keepInUse(records.measures).flatMap((measure): SheetCell[][] => [
    ...measure.readings.map(({ day, value, period, note }) => [
      measure.name,
      'Reading',
      day,
      value,
      period,
      note,
    ]),
    ...measure.targets.map(({ day, value }) => [measure.name, 'Target', day, value, null, null]),
    ...measure.benchmarks.map(({ label, day, value, source }) => [
      measure.name,
      'Benchmark',
      day,
      value,
      [label, source].filter(Boolean).join(', '),
      null,
    ]),
  ]);
  return { name: 'Readings and targets', columns, rows };
}

function buildSheet(
  facts: NamingFacts,
  kind: RecordKind,
  name: string,
  records: readonly Row[],
): Sheet {
  const fields = recordFields[kind].filter(
    (field) => field.kind !== 'items' || field.name === 'log',
  );
  return {
    name,
    columns: fields.map(toColumn),
    rows: records.map((record) => fields.map((field) => toCell(facts, field, record[field.name]))),
  };
}

function toColumn(field: RecordField): SheetColumn {
  const head = field.label;
  if (field.kind === 'day') return { head, kind: 'day', widthCharacters: 14 };
  if (field.kind === 'figure') return { head, kind: 'number', widthCharacters: 14 };
  const isShort = field.kind === 'choice' || field.kind === 'line';
  return { head, kind: 'text', widthCharacters: isShort ? 24 : 40 };
}

function toCell(facts: NamingFacts, field: RecordField, value: unknown): SheetCell {
  if (field.kind === 'day') return typeof value === 'string' ? value : null;
  if (field.kind === 'figure') return typeof value === 'number' ? value : null;
  return describeField(facts, field, value);
}

function addColumns(
  sheet: Sheet,
  heads: readonly string[],
  cellsOf: (index: number) => readonly SheetCell[],
): Sheet {
  const added = heads.map((head): SheetColumn => ({ head, kind: 'text', widthCharacters: 18 }));
  return {
    ...sheet,
    columns: [...sheet.columns, ...added],
    rows: sheet.rows.map((row, index) => [...row, ...cellsOf(index)]),
  };
}
