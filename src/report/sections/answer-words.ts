import { type Answer } from '#domain/answer.ts';
import { readVerdict } from '#domain/standing.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameStrand } from '#report/sections/report-words.ts';

/** Whether there is nothing to print of the answer beyond that it has not been started. */
export function isUntouched(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  const { judgement, commentary, strandVerdicts } = answer;
  return (
    judgement === 'not-started' &&
    commentary.trim() === '' &&
    Object.keys(strandVerdicts).length === 0
  );
}

/** The judgement in words; a strand judged otherwise has a line of its own. */
export function describeJudgement(facts: ReportFacts, answer: Answer): string {
  const own = listStrandVerdicts(facts, answer);
  const hasRest = facts.assessment.strandIds.some((id) => answer.strandVerdicts[id] === undefined);
  return [
    ...(hasRest ? [facts.words[readVerdict(answer)]] : []),
    ...own.map(({ title, verdict }) => `${title}: ${facts.words[readVerdict(verdict)]}`),
    ...(answer.confirmAgain ? ['Carried over, not confirmed yet'] : []),
  ].join('\n');
}

/** The commentary with its line breaks, then the reasons why something does not apply. */
export function describeCommentary(facts: ReportFacts, answer: Answer): string {
  const reasons = [
    { title: 'Not applicable because', verdict: answer },
    ...listStrandVerdicts(facts, answer).map(({ title, verdict }) => ({
      title: `${title}, not applicable because`,
      verdict,
    })),
  ]
    .filter(({ verdict }) => readVerdict(verdict) === 'not-applicable')
    .map(({ title, verdict }) => `${title}: ${verdict.notApplicableReason.trim()}`);
  const text = [answer.commentary.trim(), ...reasons].filter((part) => part !== '').join('\n');
  return text === '' ? 'No commentary' : text;
}

/** The strands judged on their own; one out of scope is shown as such, and does not count. */
function listStrandVerdicts(facts: ReportFacts, answer: Answer) {
  const inScope = new Set(facts.assessment.strandIds);
  return Object.entries(answer.strandVerdicts).map(([strandId, verdict]) => {
    const title = nameStrand(facts, strandId);
    return { title: inScope.has(strandId) ? title : `${title} (not in scope)`, verdict };
  });
}
