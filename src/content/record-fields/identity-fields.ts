import { type RecordField } from '#domain/records/record-field.ts';

/** What is typed about the look of reports; the crest itself is a file that is chosen. */
export const identityFields = [
  {
    kind: 'line',
    name: 'crestAlternative',
    label: 'What the crest shows',
    hint: 'In a few words, for people who cannot see it: “A red kite over water”, not “crest.png”.',
  },
  {
    kind: 'line',
    name: 'accentColour',
    label: 'Colour of headings and lines',
    hint: 'As # and six digits, such as #0b3d6e. Whoever looks after the council’s website knows it.',
  },
] as const satisfies readonly RecordField[];
