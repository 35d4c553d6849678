import { type CollatedCriterion } from '#domain/collation.ts';
import { type Scope } from '#domain/framework.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { type Unit } from '#domain/unit.ts';
import { type ReportBlock } from '#report/report-block.ts';
import {
  describeCommentary,
  describeJudgement,
  isUntouched,
} from '#report/sections/answer-words.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameStrands } from '#report/sections/report-words.ts';
import { formatCount } from '#shared/format.ts';

/** Above this many, "all 80 services" says the same as their names. */
const NAMED_SERVICES = 3;

const scopeWords: Readonly<Record<Scope, string>> = {
  corporate: 'the council as a whole',
  service: 'every service',
  both: 'the council as a whole and every service',
};

/** One criterion with what every unit says of it. */
export function buildCriterion(facts: ReportFacts, item: CollatedCriterion): ReportBlock[] {
  const { criterion } = item;
  const asked = facts.activeUnits.filter((unit) => isAnsweredBy(criterion, unit.kind));
  const begun: string[][] = [];
  const untouched: Unit[] = [];
  for (const unit of asked) {
    const answer = facts.answerIndex.find(unit.id, criterion.id);
    if (answer === undefined || isUntouched(answer)) untouched.push(unit);
    else {
      begun.push([
        unit.name,
        describeJudgement(facts, answer),
        ...(facts.hasCommentary ? [describeCommentary(facts, answer)] : []),
      ]);
    }
  }
  return [
    { kind: 'heading', level: 3, text: `${criterion.id} ${criterion.statement}` },
    { kind: 'paragraph', text: describeStanding(facts, item) },
    ...(begun.length === 0 ? [] : [tabulate(criterion.id, begun, facts.hasCommentary)]),
    ...describeUntouched(facts, untouched, asked),
  ];
}

function describeStanding(facts: ReportFacts, item: CollatedCriterion): string {
  const { criterion, unmetStrandIds } = item;
  const basis = facts.framework.bases.find((each) => each.id === criterion.basis);
  const wording = basis === undefined ? '' : ` Wording: ${basis.title}.`;
  return `${describeOutcome(facts, item, unmetStrandIds)} Asked of ${scopeWords[criterion.scope]}.${wording}`;
}

function describeOutcome(
  facts: ReportFacts,
  { isNotApplicable, lacksServices }: CollatedCriterion,
  unmetStrandIds: readonly string[],
): string {
  if (isNotApplicable) return 'For the council: not applicable.';
  if (unmetStrandIds.length === 0) return 'For the council: met.';
  if (lacksServices) return 'For the council: not met, because no service is listed.';
  const isAll = unmetStrandIds.length === facts.assessment.strandIds.length;
  return isAll
    ? 'For the council: not met.'
    : `For the council: not met for ${nameStrands(facts, unmetStrandIds)}.`;
}

function tabulate(
  criterionId: string,
  rows: readonly (readonly string[])[],
  hasCommentary: boolean,
): ReportBlock {
  return {
    kind: 'table',
    caption: `Answers to ${criterionId}`,
    columns: [
      { head: 'Unit', weight: 2, isRowHeader: true },
      { head: 'Judgement', weight: 2 },
      ...(hasCommentary ? [{ head: 'Commentary', weight: 5 }] : []),
    ],
    rows,
  };
}

/** The units with nothing to print, together in one sentence to save paper. */
function describeUntouched(
  facts: ReportFacts,
  untouched: readonly Unit[],
  asked: readonly Unit[],
): ReportBlock[] {
  if (untouched.length === 0) return [];
  const services = untouched.filter((unit) => unit.kind === 'service');
  const allCount = asked.filter((unit) => unit.kind === 'service').length;
  const isEvery = services.length === allCount && allCount > NAMED_SERVICES;
  const names = [
    ...untouched.filter((unit) => unit.kind === 'corporate').map((unit) => unit.name),
    ...(isEvery ? [`all ${formatCount(allCount, 'service')}`] : services.map((unit) => unit.name)),
  ];
  return [{ kind: 'paragraph', text: `${facts.words['not-started']}: ${names.join(', ')}.` }];
}
