import { type Answer } from '#domain/answer.ts';
import { doubtAnswer, isOpenChallenge, upholdChallenges } from '#domain/challenges.ts';
import { type Framework } from '#domain/framework.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { type AssessmentRecord, measureResults } from '#domain/results.ts';

/** What the level would be if something now doubted did not hold; null when nothing is doubted. */
export type DoubtedLevel = { readonly count: number; readonly level: number } | null;

/** The level if every open challenge were upheld, and how many are open. */
export function measureIfUpheld(
  framework: Framework,
  record: AssessmentRecord,
  scrutiny: readonly Scrutiny[],
): DoubtedLevel {
  const count = scrutiny.filter(isOpenChallenge).length;
  if (count === 0) return null;
  const answers = upholdChallenges(record.answers, scrutiny);
  return { count, level: readLevel(framework, { ...record, answers }) };
}

/** The level without the answers carried over and not confirmed since, and how many those are. */
export function measureIfUnconfirmed(framework: Framework, record: AssessmentRecord): DoubtedLevel {
  const active = new Set<string>(
    record.units.filter((unit) => unit.retiredAt === null).map((unit) => unit.id),
  );
  const isUnconfirmed = (answer: Answer) => answer.confirmAgain && active.has(answer.unitId);
  const count = record.answers.filter(isUnconfirmed).length;
  if (count === 0) return null;
  const answers = record.answers.map((each) => (isUnconfirmed(each) ? doubtAnswer(each) : each));
  return { count, level: readLevel(framework, { ...record, answers }) };
}

function readLevel(framework: Framework, record: AssessmentRecord): number {
  return measureResults(framework, record).attainment.overallLevel;
}
