import { type RecordField } from '#domain/records/record-field.ts';

export const evidenceFields: readonly RecordField[] = [
  { kind: 'line', name: 'title', label: 'Title' },
  {
    kind: 'choice',
    name: 'kind',
    label: 'Kind of evidence',
    options: [
      { value: 'file', label: 'File' },
      { value: 'link', label: 'Link' },
      { value: 'statement', label: 'Statement' },
    ],
  },
  {
    kind: 'text',
    name: 'reference',
    label: 'Reference',
    hint: 'The document’s number, the link’s address, or the words of the statement',
  },
  { kind: 'day', name: 'datedOn', label: 'Date of the document' },
  { kind: 'line', name: 'owner', label: 'Owner', hint: 'Who can answer questions about it' },
  { kind: 'day', name: 'reviewBy', label: 'Review by' },
  { kind: 'links', name: 'strandIds', label: 'Strands it covers', linksTo: 'strands' },
  {
    kind: 'choice',
    name: 'audience',
    label: 'Who may see it',
    options: [
      { value: 'internal', label: 'Internal' },
      { value: 'public', label: 'Public' },
    ],
  },
  { kind: 'text', name: 'note', label: 'Note' },
  { kind: 'links', name: 'answerKeys', label: 'Answers it backs', linksTo: 'answers' },
];
