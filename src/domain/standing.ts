import { type Answer, type Verdict } from '#domain/answer.ts';

/**
 * How one unit stands on one criterion. "reason-missing" is "not applicable" without its reason:
 * it does not count until the reason is written.
 */
export type Standing = 'met' | 'not-applicable' | 'reason-missing' | 'in-progress' | 'not-started';

/** Whether the standing leaves nothing more to do: met, or not applicable with a reason. */
export function isSatisfied(standing: Standing): boolean {
  return standing === 'met' || standing === 'not-applicable';
}

/** The standing a single verdict gives; no verdict at all is "not started". */
export function readVerdict(verdict: Verdict | undefined): Standing {
  if (verdict === undefined) return 'not-started';
  if (verdict.judgement !== 'not-applicable') return verdict.judgement;
  return verdict.notApplicableReason.trim() === '' ? 'reason-missing' : 'not-applicable';
}

/** The standing for one strand: the strand's own verdict where there is one, else the answer's. */
export function readStrandStanding(answer: Answer | undefined, strandId: string): Standing {
  return readVerdict(answer?.strandVerdicts[strandId] ?? answer);
}

/**
 * One standing for an answer over all strands in scope, for counting. It is satisfied only when
 * every strand is; a mixture of done and not done is "in progress".
 */
export function readStanding(answer: Answer | undefined, strandIds: readonly string[]): Standing {
  const standings = new Set(strandIds.map((strandId) => readStrandStanding(answer, strandId)));
  const [only] = standings;
  if (standings.size === 1 && only !== undefined) return only;
  if ([...standings].every(isSatisfied)) return 'met';
  return standings.has('reason-missing') ? 'reason-missing' : 'in-progress';
}
