import { expect, test } from 'vitest';

import { type Headcounts, type Percents } from '#domain/representation/group-scheme.ts';
import { readProfile } from '#domain/representation/profile.ts';
import { type CountPublisher, publishProfile } from '#domain/representation/published.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const scheme = {
  id: 'scheme',
  name: '',
  characteristic: '',
  note: '',
  groups: ids.map((id) => ({ id, name: id })),
  combinations: [],
  mappings: [],
};
const silent = { 'prefer-not-to-say': 20, 'not-known': 30 };
const benchmark: Percents = { a: 73.3, b: 15.8, c: 1.1, d: 0.4, e: 4.2, f: 5.2 };
const counts = { a: 319, b: 56, c: 6, d: 0, e: 5, f: 12, ...silent };
const withheld = new Set(['c', 'e']);
const publisher: CountPublisher = {
  readCount: () => ({ kind: 'withheld' }),
  mayShowFigures: (cellId) => !withheld.has(cellId),
  mayShowSharesOfAll: true,
};
const publish = (own: Headcounts) =>
  publishProfile(
    readProfile({ scheme, counts: own, statedTotal: null, benchmark }),
    Object.keys(silent),
    publisher,
  );

test('nothing published of the groups shown depends on how those withheld share their number', () => {
  const published = publish(counts);
  // 11 people are in the two groups withheld; Holm’s correction used to tell that 6 are in the first
  for (let first = 1; first <= 10; first += 1) {
    expect(publish({ ...counts, c: first, e: 11 - first })).toEqual(published);
  }
});

test('a chance is not smaller for others being withheld', () => {
  const own = readProfile({ scheme, counts, statedTotal: null, benchmark });
  for (const { groupId, figures } of publish(counts).groups) {
    const alone = own.groups.find((group) => group.groupId === groupId);
    if (figures === null) continue;
    expect(figures.chanceTogether).toBeGreaterThanOrEqual(alone?.chanceTogether ?? 1);
  }
});

test('with everything shown the profile is as it was', () => {
  const profile = readProfile({ scheme, counts, statedTotal: null, benchmark });
  const all = { ...publisher, mayShowFigures: () => true };
  expect(publishProfile(profile, [], all).groups.map(({ figures }) => figures)).toEqual(
    profile.groups,
  );
});

test('that few are known, or few said, is told only with the numbers it is worked out from', () => {
  const few = readProfile({
    scheme,
    counts: { a: 4, b: 3, c: 0, d: 0, e: 5, f: 2, ...silent },
    statedTotal: null,
    benchmark,
  });
  const read = (own: CountPublisher) => {
    const { isTooFew, isDeclarationLow } = publishProfile(few, [], own);
    return [isTooFew, isDeclarationLow];
  };
  expect(read(publisher)).toEqual([true, true]);
  // the base is shown, and how many did not say could be worked out from a bound on their share
  expect(read({ ...publisher, mayShowSharesOfAll: false })).toEqual([true, false]);
  expect(read({ ...publisher, mayShowFigures: () => false })).toEqual([false, false]);
});
