import { type RecordField } from '#domain/records/record-field.ts';

export const measureFields: readonly RecordField[] = [
  { kind: 'line', name: 'name', label: 'Name' },
  { kind: 'links', name: 'objectiveIds', label: 'Objectives it serves', linksTo: 'objectives' },
  { kind: 'text', name: 'numerator', label: 'Numerator', hint: 'What is counted' },
  { kind: 'text', name: 'denominator', label: 'Denominator', hint: 'Out of what' },
  {
    kind: 'line',
    name: 'valueUnit',
    label: 'Unit of the value',
    hint: 'For example, % or complaints',
  },
  {
    kind: 'choice',
    name: 'better',
    label: 'Which way is better',
    options: [
      { value: 'higher', label: 'Higher' },
      { value: 'lower', label: 'Lower' },
      { value: 'neither', label: 'Neither' },
    ],
  },
  { kind: 'text', name: 'dataSource', label: 'Data source' },
  {
    kind: 'choice',
    name: 'frequency',
    label: 'How often it is collected',
    options: [
      { value: 'monthly', label: 'Monthly' },
      { value: 'quarterly', label: 'Quarterly' },
      { value: 'half-yearly', label: 'Half-yearly' },
      { value: 'yearly', label: 'Yearly' },
      { value: 'less-often', label: 'Less often' },
    ],
  },
  { kind: 'line', name: 'collectedBy', label: 'Collected by' },
  { kind: 'text', name: 'dataQualityNote', label: 'Data-quality note' },
  { kind: 'figure', name: 'baselineValue', label: 'Baseline' },
  { kind: 'day', name: 'baselineDay', label: 'Date of the baseline' },
  {
    kind: 'items',
    name: 'readings',
    label: 'Readings',
    itemName: 'a reading',
    fields: [
      { kind: 'line', name: 'period', label: 'Period', hint: 'For example, 2026/27 quarter 1' },
      { kind: 'day', name: 'day', label: 'Last day of the period' },
      { kind: 'figure', name: 'value', label: 'Value' },
      { kind: 'text', name: 'note', label: 'Note' },
    ],
  },
  {
    kind: 'items',
    name: 'targets',
    label: 'Targets',
    itemName: 'a target',
    fields: [
      { kind: 'day', name: 'day', label: 'To be reached by' },
      { kind: 'figure', name: 'value', label: 'Value' },
    ],
  },
  {
    kind: 'items',
    name: 'benchmarks',
    label: 'Benchmarks',
    itemName: 'a benchmark',
    fields: [
      { kind: 'line', name: 'label', label: 'What it is compared with' },
      { kind: 'figure', name: 'value', label: 'Value' },
      { kind: 'line', name: 'source', label: 'Source' },
      { kind: 'day', name: 'day', label: 'Date' },
    ],
  },
];
