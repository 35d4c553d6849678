import { type RecordField } from '#domain/records/record-field.ts';

export const reviewFields: readonly RecordField[] = [
  { kind: 'line', name: 'title', label: 'Title' },
  { kind: 'day', name: 'heldOn', label: 'Held on' },
  {
    kind: 'choice',
    name: 'kind',
    label: 'Kind of review',
    options: [
      { value: 'quarterly', label: 'Quarterly' },
      { value: 'half-yearly', label: 'Half-yearly' },
      { value: 'yearly', label: 'Yearly' },
      { value: 'after-the-event', label: 'After an event' },
      { value: 'other', label: 'Other' },
    ],
  },
  { kind: 'text', name: 'whoTookPart', label: 'Who took part' },
  { kind: 'text', name: 'whatWorked', label: 'What worked' },
  { kind: 'text', name: 'whatDidNot', label: 'What did not work' },
  { kind: 'text', name: 'whatOthersDid', label: 'What others did differently' },
  { kind: 'text', name: 'decisions', label: 'Decisions' },
  {
    kind: 'links',
    name: 'correctiveActionIds',
    label: 'Corrective actions',
    linksTo: 'actions',
  },
];

export const signOffFields: readonly RecordField[] = [
  { kind: 'line', name: 'role', label: 'Role' },
  { kind: 'line', name: 'name', label: 'Name' },
  { kind: 'text', name: 'statement', label: 'Statement' },
];
