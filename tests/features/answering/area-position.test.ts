import { expect, test } from 'vitest';

import { findNextArea, findPreviousId, listOfArea } from '#features/answering/area-position.ts';

import { aFramework, threeUnits } from '../../support/builders.ts';

const framework = aFramework();
const [corporate, housing] = threeUnits();

test('a page lists only the criteria that the unit answers', () => {
  expect(listOfArea(framework, corporate, 2, 'X').map((item) => item.id)).toEqual(['2.X.01']);
  expect(listOfArea(framework, corporate, 2, 'Y')).toEqual([]);
});

test('the next area skips those in which the unit has nothing to answer', () => {
  expect(findNextArea(framework, housing, 1, 'Y')).toEqual({
    levelNumber: 2,
    areaId: 'X',
    title: 'Area X',
  });
  expect(findNextArea(framework, corporate, 1, 'X')).toMatchObject({ levelNumber: 2, areaId: 'X' });
  expect(findNextArea(framework, corporate, 4, 'X')).toBeNull();
});

test('the criterion before is the unit’s own, and there is none before its first', () => {
  expect(findPreviousId(framework, housing, '2.X.01')).toBe('1.Y.01');
  expect(findPreviousId(framework, housing, '1.Y.01')).toBeNull();
});
