import { type GroupScheme } from '#domain/representation/group-scheme.ts';

/** Two broad groups. */
export const broadScheme: GroupScheme = {
  id: 'broad',
  name: 'Broad',
  characteristic: 'Colour',
  note: '',
  groups: [
    { id: 'warm', name: 'Warm' },
    { id: 'cold', name: 'Cold' },
  ],
  combinations: [],
  mappings: [],
};

/** Three groups, two of them warm. */
export const fineScheme: GroupScheme = {
  id: 'fine',
  name: 'Fine',
  characteristic: 'Colour',
  note: '',
  groups: [
    { id: 'red', name: 'Red' },
    { id: 'orange', name: 'Orange' },
    { id: 'blue', name: 'Blue' },
  ],
  combinations: [{ id: 'bright', name: 'Bright', note: '', groupIds: ['red', 'blue'] }],
  mappings: [{ schemeId: 'broad', groups: { red: 'warm', orange: 'warm', blue: 'cold' } }],
};
