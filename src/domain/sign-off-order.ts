import { keepInUse } from '#domain/records/record-kinds.ts';
import { type SignOff } from '#domain/records/sign-off.ts';

/** What somebody puts their name to when they sign a step. */
export type Signature = Pick<SignOff, 'name' | 'role' | 'statement'> & {
  /** ISO 8601. */
  readonly signedOn: string;
};

/** The steps in use, in the order in which they are signed. */
export function listSteps(steps: readonly SignOff[]): SignOff[] {
  return keepInUse(steps).toSorted(
    (a, b) => a.position - b.position || compareTexts(a.createdAt, b.createdAt),
  );
}

/** The first step that is not signed; null when there is none, or all are signed. */
export function findNextStep(steps: readonly SignOff[]): SignOff | null {
  return listSteps(steps).find((step) => step.signedOn === null) ?? null;
}

/** Whether there is at least one step and every step is signed. */
export function isSignedOff(steps: readonly SignOff[]): boolean {
  const inUse = keepInUse(steps);
  return inUse.length > 0 && inUse.every((step) => step.signedOn !== null);
}

/** Whether this step may be signed so: it is the next one, and a name, role and statement are given. */
export function canSign(
  steps: readonly SignOff[],
  stepId: string,
  { name, role, statement }: Pick<Signature, 'name' | 'role' | 'statement'>,
): boolean {
  if (findNextStep(steps)?.id !== stepId) return false;
  return [name, role, statement].every((text) => text.trim() !== '');
}

/** Whether nothing is left to sign once this step is signed. */
export function isLastToSign(steps: readonly SignOff[], stepId: string): boolean {
  return keepInUse(steps).every((step) => step.id === stepId || step.signedOn !== null);
}

/** The position at which a new step comes last. */
export function findLastPosition(steps: readonly SignOff[]): number {
  return Math.max(-1, ...keepInUse(steps).map((step) => step.position)) + 1;
}

/**
 * The positions to change so that a step trades places with its neighbour: one step earlier (-1) or
 * later (1). Nothing at either end, and nothing where either of the two is signed already.
 */
export function moveStep(
  steps: readonly SignOff[],
  stepId: string,
  by: -1 | 1,
): { readonly id: string; readonly position: number }[] {
  const ordered = listSteps(steps);
  const from = ordered.findIndex((step) => step.id === stepId);
  const step = ordered[from];
  const neighbour = ordered[from + by];
  if (step === undefined || neighbour === undefined) return [];
  if (step.signedOn !== null || neighbour.signedOn !== null) return [];
  const moved = ordered.with(from, neighbour).with(from + by, step);
  return moved.flatMap(({ id, position }, index) =>
    position === index ? [] : [{ id, position: index }],
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
