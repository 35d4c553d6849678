import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { makeJsonSchema } from '../../.tools/write-json-schema.ts';

const published: unknown = JSON.parse(readFileSync('public/assessment-file.schema.json', 'utf8'));

test('the published JSON Schema is that of the file the app writes (npm run schema)', () => {
  expect(published).toEqual(makeJsonSchema());
});

test('it says what it is, and refuses what it does not name', () => {
  expect(published).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assessment-file.schema.json',
    title: expect.stringContaining('saved copy'),
    description: expect.stringContaining('whole assessment'),
    additionalProperties: false,
    required: expect.arrayContaining(['format', 'assessment', 'answers']),
  });
});
