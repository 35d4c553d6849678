import { measureIfUnconfirmed, measureIfUpheld } from '#domain/doubted-level.ts';
import { readMetPercent } from '#domain/progress.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { describeLatest, findLatestDeclaration } from '#report/sections/declared-levels.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatPercent, nameLevel } from '#report/sections/report-words.ts';
import { formatCount } from '#shared/format.ts';

/** The "Summary" section: the level in words, why it is no higher, and what has been claimed. */
export function buildSummary(facts: ReportFacts): ReportBlock[] {
  const paragraphs = [
    ...describeStanding(facts),
    describeProgress(facts),
    describeServiceRule(facts),
    ...describeClaims(facts),
  ];
  return [
    { kind: 'heading', level: 1, text: 'Summary', startsPage: true },
    ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}

/** The level reached, why it is no higher, and how far the level aimed for is. */
export function describeStanding(facts: ReportFacts): string[] {
  return [...describeLevel(facts), describeAim(facts)];
}

/** What has been declared and verified, and everything that casts doubt on the level. */
export function describeClaims(facts: ReportFacts): string[] {
  return [
    `Declared by the council: ${describeLatest(facts, 'declared', 'no level has been declared')}.`,
    `Verified from outside: ${describeLatest(facts, 'verified', 'no level has been verified')}.`,
    ...warnOfUnsupported(facts),
    ...warnOfDoubt(facts),
  ];
}

function describeLevel({ assessment, framework, results }: ReportFacts): string[] {
  const { overallLevel } = results.attainment;
  const [next] = results.blocks;
  const lowest = nameLevel(framework, next?.levelNumber ?? 1);
  const reached =
    overallLevel === 0
      ? `${assessment.councilName} has not yet reached ${lowest}, the lowest level.`
      : `${assessment.councilName} has reached ${nameLevel(framework, overallLevel)}.`;
  const rule =
    'A level is reached only when every criterion that applies, of that level and of every level below it, is met in every area and for every strand in scope.';
  if (next === undefined) return [`${reached} ${rule}`, 'This is the highest level.'];
  const held = formatCount(next.criteria.length, 'criterion', 'criteria');
  const isOrAre = next.criteria.length === 1 ? 'is' : 'are';
  const changes = countChanges(next.fewestChanges, next.isFewestExact);
  return [
    `${reached} ${rule}`,
    `${nameLevel(framework, next.levelNumber)} is not reached because ${held} of it ${isOrAre} not met. ${changes} to reach it.`,
  ];
}

/** How many answers have to become "met", as the start of a sentence. */
export function countChanges(count: number, isExact: boolean): string {
  const verb = count === 1 ? 'has' : 'have';
  const change = `${formatCount(count, 'answer')} ${verb} to change to “met”`;
  return isExact ? `At least ${change}` : `About ${change}, perhaps fewer,`;
}

function describeAim({ assessment, framework, results }: ReportFacts): string {
  const aim = nameLevel(framework, assessment.levelAimedFor);
  if (results.attainment.overallLevel >= assessment.levelAimedFor) {
    return `The council aims for ${aim}, which is reached.`;
  }
  const onTheWay = results.blocks.filter((each) => each.levelNumber <= assessment.levelAimedFor);
  const changes = countChanges(
    onTheWay.reduce((sum, each) => sum + each.fewestChanges, 0),
    onTheWay.every((each) => each.isFewestExact),
  );
  return `The council aims for ${aim}, which is not reached. ${changes}, counting all levels on the way.`;
}

function describeProgress({ assessment, framework, results }: ReportFacts): string {
  const progress = results.progressToAim;
  const percent = formatPercent(readMetPercent(progress), 'none of them applies');
  const counts = [
    `${progress.metCount} met`,
    `${progress.inProgressCount} in progress`,
    `${progress.notStartedCount} not started`,
    `${progress.notApplicableCount} not applicable`,
    `${progress.reasonMissingCount} not applicable but without the reason that is needed`,
  ].join(', ');
  const answers = formatCount(progress.answerCount, 'answer');
  const share =
    readMetPercent(progress) === null ? percent : `${percent} of those that apply are met`;
  return `Progress: up to ${nameLevel(framework, assessment.levelAimedFor)}, ${answers} are asked for: ${counts}; ${share}. Progress is not attainment: one unmet criterion is enough to keep a level from being reached.`;
}

/** How services count towards a service criterion, as a sentence. */
export function describeServiceRule({ assessment }: ReportFacts): string {
  const { serviceRule } = assessment;
  switch (serviceRule.kind) {
    case 'every':
      return 'How services count: the council meets a service criterion only when every service to which it applies has met it.';
    case 'share':
      return `How services count: the council meets a service criterion when at least ${serviceRule.neededPercent}% of the services to which it applies have met it. This is the council’s own choice and is less strict than the rule that every service must.`;
  }
}

function warnOfDoubt(facts: ReportFacts): string[] {
  const { framework, records } = facts;
  const upheld = measureIfUpheld(framework, facts, records.scrutiny);
  const unconfirmed = measureIfUnconfirmed(framework, facts);
  return [
    ...(upheld === null
      ? []
      : [
          `${formatCount(upheld.count, 'challenge')} by reviewers still open. Level if upheld: ${nameLevel(framework, upheld.level)}.`,
        ]),
    ...(unconfirmed === null
      ? []
      : [
          `${formatCount(unconfirmed.count, 'answer')} carried over from the last assessment and not confirmed yet. Level without them: ${nameLevel(framework, unconfirmed.level)}.`,
        ]),
  ];
}

function warnOfUnsupported({ declarations, framework, results }: ReportFacts): string[] {
  const { overallLevel } = results.attainment;
  return (['declared', 'verified'] as const).flatMap((kind) => {
    const claimed = findLatestDeclaration(declarations, kind);
    if (claimed === null || claimed.levelNumber <= overallLevel) return [];
    const claim = nameLevel(framework, claimed.levelNumber);
    const supported = overallLevel === 0 ? 'no level' : nameLevel(framework, overallLevel);
    return [`Warning: the answers do not support the ${kind} ${claim}. They support ${supported}.`];
  });
}
