import { expect, test } from 'vitest';

import { allConditions, protocolConditions } from '../../../support/matterhorn/all-conditions.ts';

/** Numbers from first to last, without those that the protocol leaves to a person. */
function listIds(checkpoint: string, last: number, human: readonly number[] = []): string[] {
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !human.includes(number))
    .map((number) => `${checkpoint}-${String(number).padStart(3, '0')}`);
}

/** The conditions of the Matterhorn Protocol 1.1 marked as decidable by a program. */
const machineConditions = [
  ...listIds('01', 7, [1, 2, 6]),
  ...listIds('02', 4, [2]),
  ...listIds('06', 3),
  ...listIds('07', 2),
  ...listIds('09', 8, [1, 2, 3]),
  ...listIds('10', 1),
  ...listIds('11', 6),
  ...listIds('13', 4, [1, 2, 3]),
  ...listIds('14', 7, [1, 4, 5]),
  ...listIds('15', 3, [1, 2]),
  ...listIds('17', 3, [1]),
  ...listIds('19', 4, [1, 2]),
  ...listIds('20', 3),
  ...listIds('21', 1),
  ...listIds('25', 1),
  ...listIds('26', 2),
  ...listIds('28', 18, [1, 3, 13]),
  ...listIds('30', 2),
  ...listIds('31', 30, [10]),
];

test('every condition that a program can decide has a check, and only one', () => {
  expect(protocolConditions.map(({ id }) => id).toSorted()).toEqual(machineConditions);
  expect(machineConditions).toHaveLength(87);
});

test('every check says its rule and has a file that it refuses', () => {
  for (const { rule, mutants } of allConditions) {
    expect(rule).toMatch(/^\p{Lu}.*\.$/u);
    expect(mutants.length).toBeGreaterThan(0);
  }
});
