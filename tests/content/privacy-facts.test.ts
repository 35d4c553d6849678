import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { leavingFacts, storedFacts } from '#content/accountability/privacy-facts.ts';

test.each([...storedFacts, ...leavingFacts].map((fact) => [fact.text, fact.checkedBy] as const))(
  'a test stands behind: %s',
  async (_text, { file, test: name }) => {
    const tests = await readFile(`tests/${file}`, 'utf8');
    expect(tests).toContain(`test('${name}`);
  },
);
