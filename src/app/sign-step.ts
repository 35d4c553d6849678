import { type SignOff } from '#domain/records/sign-off.ts';
import { canSign, type Signature } from '#domain/sign-off-order.ts';
import { formatDay } from '#shared/format.ts';

import { keepSnapshot } from '#app/freeze-assessment.ts';
import { changeRecords } from '#app/record-actions.ts';

/**
 * Signs a step; the last signature freezes a snapshot, and does not stand without it. Words for the
 * page when it fails, null when it is done.
 */
export async function signStep(
  steps: readonly SignOff[],
  step: SignOff,
  signature: Signature,
  isLast: boolean,
): Promise<string | null> {
  if (!canSign(steps, step.id, signature)) {
    return 'This step is not the next to sign any more. Nothing has been changed.';
  }
  const { assessmentId, id, name, role, statement, signedOn } = step;
  const change = async (patch: Signature | Pick<SignOff, keyof Signature>) =>
    changeRecords(assessmentId, [{ kind: 'signOffs', id, patch }]);
  const problem = await change(signature);
  if (problem !== null || !isLast) return problem;
  const unfrozen = await keepSnapshot(assessmentId, {
    title: `Signed off on ${formatDay(signature.signedOn)}`,
    reason: 'sign-off',
  });
  if (unfrozen === null) return null;
  const left = await change({ name, role, statement, signedOn });
  return left === null ? unfrozen : `${unfrozen} The step is signed, but no snapshot was frozen.`;
}
