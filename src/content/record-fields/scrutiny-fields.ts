import { type RecordField } from '#domain/records/record-field.ts';

export const scrutinyFields: readonly RecordField[] = [
  { kind: 'line', name: 'reviewerName', label: 'Reviewer’s name' },
  { kind: 'line', name: 'reviewerRole', label: 'Reviewer’s role' },
  {
    kind: 'choice',
    name: 'verdict',
    label: 'What the reviewer says of this answer',
    options: [
      { value: 'not-looked-at', label: 'Not looked at' },
      { value: 'agree', label: 'Agree' },
      { value: 'challenge', label: 'Challenge' },
    ],
  },
  { kind: 'text', name: 'comment', label: 'Reviewer’s comment' },
  { kind: 'text', name: 'reply', label: 'Officer’s reply' },
  { kind: 'line', name: 'repliedBy', label: 'Replied by' },
  {
    kind: 'day',
    name: 'settledOn',
    label: 'Challenge settled on',
    hint: 'A challenge stays open until this day is given',
    shownWhen: { name: 'verdict', value: 'challenge' },
  },
  {
    kind: 'text',
    name: 'outcome',
    label: 'How the challenge was settled',
    shownWhen: { name: 'verdict', value: 'challenge' },
  },
];

const held = { name: 'wasHeld', value: 'held' };

export const consultationFields: readonly RecordField[] = [
  { kind: 'line', name: 'title', label: 'Title' },
  {
    kind: 'choice',
    name: 'wasHeld',
    label: 'Was anybody asked?',
    options: [
      { value: 'held', label: 'Yes' },
      { value: 'not-held', label: 'No' },
    ],
  },
  {
    kind: 'choices',
    name: 'consultees',
    label: 'Who was asked',
    shownWhen: held,
    options: [
      { value: 'staff-networks', label: 'Staff networks' },
      { value: 'unions', label: 'Unions' },
      { value: 'residents-groups', label: 'Residents’ groups' },
      { value: 'councillors', label: 'Councillors' },
      { value: 'partners', label: 'Partners' },
      { value: 'others', label: 'Others' },
    ],
  },
  {
    kind: 'text',
    name: 'whoTheyWere',
    label: 'Who they were',
    hint: 'Name groups, not people who did not agree to be named',
    shownWhen: held,
  },
  { kind: 'day', name: 'startedOn', label: 'Started on', shownWhen: held },
  { kind: 'day', name: 'endedOn', label: 'Ended on', shownWhen: held },
  { kind: 'text', name: 'how', label: 'How they were asked', shownWhen: held },
  { kind: 'text', name: 'whatTheySaid', label: 'What they said', shownWhen: held },
  { kind: 'text', name: 'whatChanged', label: 'What changed because of it', shownWhen: held },
  {
    kind: 'text',
    name: 'whyNobodyWasAsked',
    label: 'Why nobody was asked',
    shownWhen: { name: 'wasHeld', value: 'not-held' },
  },
];
