import { expect, test } from 'vitest';

import { listFrameworks } from '#content/frameworks/built-in-frameworks.ts';
import { loadSuggestedActions } from '#content/suggested-actions/suggested-actions.ts';

test.each(listFrameworks())(
  'every criterion of $id has one suggested action of its own',
  async (framework) => {
    const suggestions = await loadSuggestedActions(framework.id);
    expect([...suggestions.keys()].toSorted()).toEqual(
      framework.criteria.map((criterion) => criterion.id).toSorted(),
    );
    const titles = [...suggestions.values()].map((suggestion) => suggestion.title);
    expect(new Set(titles).size).toBe(framework.criteria.length);
  },
);

test('a framework that nothing was written for has no suggestions', async () => {
  expect((await loadSuggestedActions('made-up')).size).toBe(0);
});
