import { addProgress } from '#domain/progress.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf, nameStrand } from '#report/sections/report-words.ts';
import { describeServiceRule } from '#report/sections/summary.ts';
import { formatCount, formatList } from '#shared/format.ts';

/** The "How this assessment was made" section: who answered what, by which rule, on what wording. */
export function buildMethod(facts: ReportFacts): ReportBlock[] {
  const { assessment, framework, results } = facts;
  const total = addProgress(
    results.units.flatMap((unit) => unit.levels.map((each) => each.progress)),
  );
  const strands = formatList(assessment.strandIds.map((id) => nameStrand(facts, id)));
  const notApplicable = formatCount(total.notApplicableCount, 'answer');
  const reasonMissing = formatCount(total.reasonMissingCount, 'more answer');
  return [
    { kind: 'heading', level: 1, text: 'How this assessment was made', startsPage: true },
    paragraph(describeUnits(facts)),
    ...describeRetired(facts),
    paragraph(`Strands in scope: ${strands}.`),
    paragraph(
      'Each unit judges each criterion it is asked: not started, in progress, met, or not applicable with a reason. A judgement may differ from strand to strand. A level is never an average.',
    ),
    paragraph(describeServiceRule(facts)),
    paragraph(
      `In all, ${total.answerCount} answers are asked for at all levels. “Not applicable” with a reason: ${notApplicable}. “Not applicable” without a reason, which does not count as done: ${reasonMissing}.`,
    ),
    paragraph(
      `This assessment was made against version ${assessment.frameworkVersion} of the app’s wording of ${framework.title}. Each criterion says what its wording rests on.`,
    ),
    paragraph(framework.note),
    {
      kind: 'table',
      caption: 'What the wording of the criteria rests on',
      columns: [
        { head: 'Basis', weight: 2, isRowHeader: true },
        { head: 'What it means', weight: 5 },
        { head: 'Criteria', weight: 1 },
      ],
      rows: framework.bases.map((basis) => [
        basis.title,
        basis.explanation,
        `${framework.criteria.filter((criterion) => criterion.basis === basis.id).length}`,
      ]),
    },
  ];
}

function describeUnits({ activeUnits }: ReportFacts): string {
  const services = activeUnits.filter((unit) => unit.kind === 'service').map((unit) => unit.name);
  if (services.length === 0) return 'The council as a whole is assessed. No service is listed.';
  return `The council as a whole and ${formatCount(services.length, 'service')} are assessed: ${formatList(services)}.`;
}

function describeRetired({ retiredUnits, answers }: ReportFacts): ReportBlock[] {
  if (retiredUnits.length === 0) return [];
  const retiredIds = new Set<string>(retiredUnits.map((unit) => unit.id));
  const leftOut = answers.filter((answer) => retiredIds.has(answer.unitId)).length;
  const names = retiredUnits.map((unit) =>
    unit.retiredAt === null ? unit.name : `${unit.name} (${formatDayOf(unit.retiredAt)})`,
  );
  return [
    paragraph(
      `No longer part of the assessment: ${formatList(names)}. Answers left out of this report, because they do not count: ${leftOut}.`,
    ),
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
