import { type RecordField } from '#domain/records/record-field.ts';

export const objectiveFields: readonly RecordField[] = [
  { kind: 'line', name: 'title', label: 'Short name' },
  { kind: 'text', name: 'statement', label: 'Objective', hint: 'What will be different, for whom' },
  { kind: 'line', name: 'lead', label: 'Lead' },
  {
    kind: 'choices',
    name: 'dutyAims',
    label: 'Aim of the equality duty it serves',
    hint: 'Equality Act 2010, section 149(1)',
    options: [
      {
        value: 'eliminate-discrimination',
        label: 'Eliminate discrimination, harassment and victimisation',
      },
      { value: 'advance-opportunity', label: 'Advance equality of opportunity' },
      { value: 'foster-relations', label: 'Foster good relations' },
    ],
  },
  { kind: 'links', name: 'strandIds', label: 'Strands', linksTo: 'strands' },
  { kind: 'links', name: 'criterionIds', label: 'Criteria it serves', linksTo: 'criteria' },
];

export const actionFields: readonly RecordField[] = [
  { kind: 'line', name: 'title', label: 'Title' },
  { kind: 'text', name: 'whatWillBeDone', label: 'What will be done' },
  {
    kind: 'choice',
    name: 'status',
    label: 'Status',
    options: [
      { value: 'not-started', label: 'Not started' },
      { value: 'in-progress', label: 'In progress' },
      { value: 'complete', label: 'Complete' },
      { value: 'stopped', label: 'Stopped' },
    ],
  },
  {
    kind: 'text',
    name: 'stoppedReason',
    label: 'Why it was stopped',
    shownWhen: { name: 'status', value: 'stopped' },
  },
  { kind: 'line', name: 'leadOfficer', label: 'Lead officer' },
  { kind: 'link', name: 'unitId', label: 'Unit that carries it out', linksTo: 'units' },
  { kind: 'day', name: 'startOn', label: 'Start date' },
  { kind: 'day', name: 'dueOn', label: 'Due date' },
  {
    kind: 'choice',
    name: 'priority',
    label: 'Priority',
    options: [
      { value: 'high', label: 'High' },
      { value: 'medium', label: 'Medium' },
      { value: 'low', label: 'Low' },
    ],
  },
  { kind: 'text', name: 'resources', label: 'Resources' },
  { kind: 'figure', name: 'costPounds', label: 'Cost in pounds', hint: 'Leave empty if not known' },
  { kind: 'text', name: 'measureOfSuccess', label: 'Measure of success' },
  { kind: 'links', name: 'strandIds', label: 'Strands', linksTo: 'strands' },
  { kind: 'links', name: 'criterionIds', label: 'Criteria it serves', linksTo: 'criteria' },
  { kind: 'links', name: 'objectiveIds', label: 'Objectives it serves', linksTo: 'objectives' },
  { kind: 'links', name: 'measureIds', label: 'Measures it should move', linksTo: 'measures' },
  {
    kind: 'items',
    name: 'log',
    label: 'Progress log',
    itemName: 'a note',
    fields: [
      { kind: 'day', name: 'day', label: 'Date', startsAs: 'today' },
      { kind: 'line', name: 'by', label: 'By', startsAs: 'person' },
      { kind: 'text', name: 'text', label: 'Note' },
    ],
  },
];
