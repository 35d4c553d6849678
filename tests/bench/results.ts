import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { type Answer } from '#domain/answer.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { measureResults } from '#domain/results.ts';

import { anAnswer, anAssessment, aUnit, CORPORATE_ID } from '../support/builders.ts';

const RUNS = 15;
const SERVICES = 80;

/**
 * The results of 80 services × 110 criteria × 6 strands, all answered, against a floor in the same
 * run: one pass over the same answers that only reads each strand's judgement. Medians, milliseconds.
 */
export async function run(): Promise<object> {
  const framework = findFramework('eslg-2007');
  if (framework === null) throw new Error('The framework is built in');
  const strandIds = framework.strands.map((strand) => strand.id);
  const units = [
    aUnit({ id: CORPORATE_ID, kind: 'corporate', name: 'The council as a whole' }),
    ...Array.from({ length: SERVICES }, (_, position) =>
      aUnit({ id: `01930000-0000-7000-8000-${`${position}`.padStart(12, '0')}` }),
    ),
  ];
  // a fifth in progress, and one strand apart in every seventh answer
  const answers = units.flatMap((unit) =>
    framework.criteria
      .filter((criterion) => isAnsweredBy(criterion, unit.kind))
      .map((criterion, position) =>
        anAnswer(unit.id, criterion.id, {
          judgement: position % 5 === 0 ? 'in-progress' : 'met',
          strandVerdicts:
            position % 7 === 0 ? { age: { judgement: 'met', notApplicableReason: '' } } : {},
        }),
      ),
  );
  const rules = {
    every: { kind: 'every' },
    share: { kind: 'share', neededPercent: 75 },
  } as const;
  const floorMs = measureMedian(() => countStrandJudgements(answers, strandIds));
  const measure = (serviceRule: (typeof rules)[keyof typeof rules]) =>
    measureMedian(() =>
      measureResults(framework, {
        assessment: anAssessment({ strandIds, serviceRule }),
        units,
        answers,
      }),
    );
  const [everyMs, shareMs] = [measure(rules.every), measure(rules.share)];
  return {
    answers: answers.length,
    everyServiceMs: everyMs,
    shareOfServicesMs: shareMs,
    floorMs,
    ratioToFloor: everyMs / floorMs,
    targetMs: 100,
  };
}

function countStrandJudgements(answers: readonly Answer[], strandIds: readonly string[]): number {
  let metCount = 0;
  for (const answer of answers) {
    for (const strandId of strandIds) {
      const verdict = answer.strandVerdicts[strandId] ?? answer;
      if (verdict.judgement === 'met') metCount += 1;
    }
  }
  return metCount;
}

/** The median time of one call, in milliseconds; the first calls, which warm up, are left out. */
function measureMedian(work: () => unknown): number {
  const times: number[] = [];
  for (let turn = 0; turn < RUNS + 3; turn += 1) {
    const start = performance.now();
    work();
    if (turn >= 3) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
