import { type Framework } from '#domain/framework.ts';

/** Two levels, two strands, one corporate and one service criterion. */
export const smallFramework: Framework = {
  id: 'small-2007',
  version: '1.2.0',
  title: 'Small Standard',
  edition: '2006/07 edition, two strands',
  language: 'en-GB',
  note: 'Wording made up for the tests.',
  strands: [
    { id: 'race', title: 'Race' },
    { id: 'age', title: 'Age' },
  ],
  areas: [{ id: 'lead', title: 'Leadership' }],
  levels: [
    { number: 1, title: 'Commitment', summary: 'Say so', assurance: 'self-assessed', tests: [] },
    { number: 2, title: 'Assessment', summary: 'Check', assurance: 'self-assessed', tests: [] },
  ],
  criteria: [
    {
      id: '1.L.01',
      levelNumber: 1,
      areaId: 'lead',
      scope: 'corporate',
      basis: 'reconstruction',
      sourceIds: [],
      statement: 'There is a policy',
      meaning: 'A written policy',
      evidenceExamples: ['The policy', 'The minutes'],
    },
    {
      id: '2.L.01',
      levelNumber: 2,
      areaId: 'lead',
      scope: 'service',
      basis: 'reconstruction',
      sourceIds: [],
      statement: 'The service has assessed its impact',
      meaning: 'A written assessment',
      evidenceExamples: ['The assessment', 'The consultation'],
    },
  ],
  sources: [],
  bases: [{ id: 'reconstruction', title: 'Reconstruction', explanation: 'Ours' }],
};
