import { type RecordField } from '#domain/records/record-field.ts';

const percentHint = 'Per cent a year';

export const targetFields: readonly RecordField[] = [
  {
    kind: 'choice',
    name: 'valueKind',
    label: 'What the target is',
    options: [
      { value: 'share', label: 'A share: per cent of those known' },
      { value: 'headcount', label: 'A number of people' },
    ],
  },
  { kind: 'figure', name: 'value', label: 'Target', least: 0, most: 100_000_000 },
  { kind: 'day', name: 'day', label: 'To be reached by' },
  { kind: 'text', name: 'reason', label: 'Why this target', hint: 'What it is meant to put right' },
  {
    kind: 'link',
    name: 'benchmarkId',
    label: 'Benchmark it was set with in view',
    linksTo: 'benchmarks',
  },
  {
    kind: 'items',
    name: 'milestones',
    label: 'Yearly milestones',
    itemName: 'a milestone',
    fields: [
      { kind: 'day', name: 'day', label: 'On' },
      {
        kind: 'figure',
        name: 'value',
        label: 'Per cent or people, as the target is',
        least: 0,
        most: 100_000_000,
      },
    ],
  },
  { kind: 'line', name: 'owner', label: 'Owner', hint: 'A role, such as Head of Human Resources' },
  { kind: 'links', name: 'objectiveIds', label: 'Objectives it serves', linksTo: 'objectives' },
  {
    kind: 'links',
    name: 'measureIds',
    label: 'Measures that show progress',
    linksTo: 'measures',
  },
  { kind: 'links', name: 'actionIds', label: 'Actions towards it', linksTo: 'actions' },
  {
    kind: 'items',
    name: 'levers',
    label: 'Levers to try',
    itemName: 'a lever',
    fields: [
      {
        kind: 'line',
        name: 'name',
        label: 'Name',
        hint: 'For example, As now, or Wider advertising',
      },
      {
        kind: 'figure',
        name: 'growthPercent',
        label: 'Growth of the headcount',
        hint: `${percentHint}; less than 0 when it shrinks`,
        least: -100,
        most: 1000,
      },
      {
        kind: 'figure',
        name: 'leavingPercent',
        label: 'Leavers, of everybody else',
        hint: percentHint,
        least: 0,
        most: 100,
      },
      {
        kind: 'figure',
        name: 'groupLeavingPercent',
        label: 'Leavers, of the group',
        hint: `${percentHint}; empty if they leave as everybody else does`,
        least: 0,
        most: 100,
      },
      {
        kind: 'figure',
        name: 'starterPercent',
        label: 'The group’s share of starters',
        hint: 'Per cent. An outcome to watch, never a rule for choosing anybody',
        least: 0,
        most: 100,
      },
    ],
  },
  { kind: 'text', name: 'note', label: 'Note' },
];
