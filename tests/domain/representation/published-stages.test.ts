import { expect, test } from 'vitest';

import { correctShownStages } from '#domain/representation/published-stages.ts';
import { compareStages } from '#domain/representation/stages.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const scheme = {
  id: 'scheme',
  name: '',
  characteristic: '',
  note: '',
  groups: ids.map((id) => ({ id, name: id })),
  combinations: [],
  mappings: [],
};
const before = { a: 400, b: 60, c: 55, d: 50, e: 70 };
const shown = new Set(['a', 'b', 'c']);
const publish = (d: number) =>
  correctShownStages(
    compareStages(scheme, before, { a: 100, b: 12, c: 9, d, e: 16 - d }),
    (groupId) => shown.has(groupId),
  ).filter(({ groupId }) => shown.has(groupId));

test('no chance of a group shown depends on how those withheld share their number', () => {
  const published = publish(2);
  for (let d = 0; d <= 16; d += 1) expect(publish(d)).toEqual(published);
});

test('with everything shown the stages are as they were', () => {
  const stages = compareStages(scheme, before, { a: 100, b: 12, c: 9, d: 2, e: 14 });
  expect(correctShownStages(stages, () => true)).toEqual(stages);
});
