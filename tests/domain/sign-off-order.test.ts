import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type SignOff } from '#domain/records/sign-off.ts';
import {
  canSign,
  findLastPosition,
  findNextStep,
  isLastToSign,
  isSignedOff,
  listSteps,
  moveStep,
} from '#domain/sign-off-order.ts';

import { aRecord } from '../support/record-builders.ts';

const signedOn = '2026-11-20';
const removedAt = '2026-11-21T09:00:00.000Z';

function aStep(role: string, position: number, changes: object = {}): SignOff {
  return aRecord('signOffs', { role, position, ...changes });
}

const rolesOf = (steps: readonly SignOff[]) => steps.map((step) => step.role);

test('steps stand by their position, then by when they were made; removed ones are left out', () => {
  const steps = [
    aStep('Cabinet', 2),
    aStep('Removed', 0, { removedAt }),
    { ...aStep('Second', 1), createdAt: '2026-11-22T09:00:00.000Z' },
    { ...aStep('First', 1), createdAt: '2026-11-21T09:00:00.000Z' },
  ];
  expect(rolesOf(listSteps(steps))).toEqual(['First', 'Second', 'Cabinet']);
  expect(findLastPosition(steps)).toBe(3);
  expect(findLastPosition([])).toBe(0);
});

test.each<[string, SignOff[], string | null, boolean]>([
  ['no steps', [], null, false],
  ['a removed step alone', [aStep('Officer', 0, { removedAt, signedOn })], null, false],
  ['none signed', [aStep('Officer', 0), aStep('Cabinet', 1)], 'Officer', false],
  ['one signed', [aStep('Officer', 0, { signedOn }), aStep('Cabinet', 1)], 'Cabinet', false],
  ['a gap', [aStep('Officer', 0), aStep('Cabinet', 1, { signedOn })], 'Officer', false],
  ['all signed', [aStep('Officer', 0, { signedOn })], null, true],
])('%s', (_what, steps, next, isDone) => {
  expect(findNextStep(steps)?.role ?? null).toBe(next);
  expect(isSignedOff(steps)).toBe(isDone);
});

test('only the next step can be signed, with a name, a role and a statement', () => {
  const officer = aStep('Officer', 0);
  const cabinet = aStep('Cabinet', 1);
  const steps = [officer, cabinet];
  const signature = { name: 'Siân Price', role: 'Officer', statement: 'A fair account.' };
  expect(canSign(steps, officer.id, signature)).toBe(true);
  expect(canSign(steps, cabinet.id, signature)).toBe(false);
  for (const field of ['name', 'role', 'statement']) {
    expect(canSign(steps, officer.id, { ...signature, [field]: '  ' })).toBe(false);
  }
  expect(isLastToSign(steps, officer.id)).toBe(false);
  expect(isLastToSign([{ ...officer, signedOn }, cabinet], cabinet.id)).toBe(true);
  expect(isLastToSign([officer, { ...cabinet, signedOn }], officer.id)).toBe(true);
});

function applyMoves(steps: readonly SignOff[], moves: ReturnType<typeof moveStep>) {
  const positions = new Map(moves.map(({ id, position }) => [id, position]));
  return steps.map((step) => ({ ...step, position: positions.get(step.id) ?? step.position }));
}

test('a step trades places with its neighbour, unless one of them is signed', () => {
  const [officer, head, cabinet] = [
    aStep('Officer', 0, { signedOn }),
    aStep('Head', 5),
    aStep('Cabinet', 5),
  ];
  const steps = [officer, head, cabinet];
  const moved = applyMoves(steps, moveStep(steps, cabinet.id, -1));
  expect(rolesOf(listSteps(moved))).toEqual(['Officer', 'Cabinet', 'Head']);
  expect(moveStep(steps, head.id, -1)).toEqual([]);
  expect(moveStep(steps, cabinet.id, 1)).toEqual([]);
  expect(moveStep(steps, officer.id, 1)).toEqual([]);
  expect(moveStep(steps, 'nobody', 1)).toEqual([]);
});

test('moving a step there and back leaves the order as it was', () => {
  const positions = fc.array(fc.nat(5), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(positions, fc.nat(), (given, pick) => {
      const steps = given.map((position, index) => aStep(`Role ${index}`, position));
      const ordered = listSteps(steps);
      const step = ordered[pick % (ordered.length - 1)]!;
      const later = applyMoves(steps, moveStep(steps, step.id, 1));
      expect(rolesOf(listSteps(later))).not.toEqual(rolesOf(ordered));
      const back = applyMoves(later, moveStep(later, step.id, -1));
      expect(rolesOf(listSteps(back))).toEqual(rolesOf(ordered));
    }),
  );
});
