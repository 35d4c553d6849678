import { type CollatedCriterion, type Gap } from '#domain/collation.ts';
import { type LevelBlock } from '#domain/level-blocks.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevel, nameStrands, shortenNames } from '#report/sections/report-words.ts';
import { countChanges } from '#report/sections/summary.ts';
import { formatCount } from '#shared/format.ts';

/** Units named before the rest is counted; all are named under "Every criterion". */
const NAMED_UNITS = 6;

/** The "What holds the council back" section: for each level not reached, the criteria in the way. */
export function buildHoldingBack(facts: ReportFacts): ReportBlock[] {
  const { blocks } = facts.results;
  const nothing = 'Nothing: every level of the standard is reached.';
  return [
    { kind: 'heading', level: 1, text: 'What holds the council back', startsPage: true },
    ...(blocks.length === 0 ? [{ kind: 'paragraph', text: nothing } as const] : []),
    ...blocks.flatMap((block) => describeBlock(facts, block)),
  ];
}

function describeBlock(facts: ReportFacts, block: LevelBlock): ReportBlock[] {
  const level = nameLevel(facts.framework, block.levelNumber);
  const heading = { kind: 'heading', level: 2, text: level } as const;
  const isWhole = facts.part.areaIds === null;
  const shownIds = new Set(facts.shownCriteria.map(({ criterion }) => criterion.id));
  const criteria = block.criteria.filter(({ criterion }) => shownIds.has(criterion.id));
  if (criteria.length === 0) {
    const text = isWhole
      ? 'No criterion of this level is unmet. Only the levels below hold it back.'
      : 'No criterion of this level is unmet in the areas shown.';
    return [heading, { kind: 'paragraph', text }];
  }
  const count = formatCount(criteria.length, 'criterion is', 'criteria are');
  const changes = countChanges(block.fewestChanges, block.isFewestExact);
  const text = isWhole
    ? `${count} not met. ${changes} for this level alone.`
    : `${count} not met in the areas shown.`;
  return [
    heading,
    { kind: 'paragraph', text },
    {
      kind: 'table',
      caption: `Criteria not met at level ${block.levelNumber}, those that need the fewest changes first`,
      columns: [
        { head: 'Criterion', weight: 4, isRowHeader: true },
        { head: 'Unit', weight: 3 },
        { head: 'Strands', weight: 2 },
        { head: 'Judgement', weight: 2 },
      ],
      rows: criteria.flatMap((item) => describeCriterion(facts, item)),
    },
  ];
}

function describeCriterion(facts: ReportFacts, item: CollatedCriterion): string[][] {
  const name = `${item.criterion.id} ${item.criterion.statement}`;
  const rows = groupAlike(item.gaps).map((gaps) => {
    const [first] = gaps;
    const unitNames = gaps.map((gap) => facts.unitNames.get(gap.unitId) ?? gap.unitId);
    return [
      name,
      shortenNames(unitNames, NAMED_UNITS, 'service'),
      nameStrands(facts, first.strandIds),
      facts.words[first.standing],
    ];
  });
  const strands = nameStrands(facts, facts.assessment.strandIds);
  return item.lacksServices
    ? [...rows, [name, 'No service is listed', strands, facts.words['not-started']]]
    : rows;
}

/** Gaps of the same strands and standing together, so that 80 services make one row. */
function groupAlike(gaps: readonly Gap[]): [Gap, ...Gap[]][] {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const key = [gap.standing, ...gap.strandIds].join(' ');
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()];
}
