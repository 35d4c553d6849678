import { type Rag, readRag } from '#domain/action-rag.ts';
import { type Action } from '#domain/records/action.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { nameRecord } from '#report/sections/describe-field.ts';
import { drawLevels } from '#report/sections/level-drawing.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevel, nameLevelShort } from '#report/sections/report-words.ts';
import { describeStatus } from '#report/sections/sign-off-words.ts';
import { describeClaims, describeStanding } from '#report/sections/summary.ts';
import { formatCount, formatDay, formatList } from '#shared/format.ts';

/** As many as two pages hold; what is longer is cut, and says where the rest is. */
const MOST_AREAS = 8;
const MOST_CRITERIA = 4;
const MOST_ACTIONS = 5;
const MOST_CHARACTERS = { title: 55, statement: 100, person: 24, council: 60 };
const SEE_FULL = 'See the full report.';

const ragOrder: readonly Rag[] = ['red', 'amber', 'green', 'no-due-date', 'complete', 'stopped'];
const priorityOrder: readonly Action['priority'][] = ['high', 'medium', 'low'];

/** The summary for cabinet: two pages without cover or contents. */
export function buildCabinetSummary(facts: ReportFacts): ReportBlock[] {
  const { assessment, framework, createdAt } = facts;
  const period = `${formatDay(assessment.periodStart)} to ${formatDay(assessment.periodEnd)}`;
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${cut(assessment.councilName, MOST_CHARACTERS.council)}: summary for cabinet`,
    },
    paragraph(
      `${framework.title}, self-assessment for ${period}. Made on ${formatDay(createdAt.slice(0, 10))}. ${describeStatus(facts)}.`,
    ),
    { kind: 'heading', level: 2, text: 'Where the council stands' },
    ...describeStanding(facts).map(paragraph),
    paragraph(describeClaims(facts).join(' ')),
    ...describeAreas(facts),
    ...describeHoldingBack(facts),
    ...describeActions(facts),
  ];
}

function describeAreas(facts: ReportFacts): ReportBlock[] {
  const { framework, results } = facts;
  const titles = new Map(framework.areas.map(({ id, title }) => [id, title]));
  const byArea = results.attainment.areaLevels.map(({ areaId, level }) => ({
    label: cut(titles.get(areaId) ?? areaId, MOST_CHARACTERS.title),
    level,
    unmetCount: results.collated.filter(
      ({ criterion, unmetStrandIds }) => criterion.areaId === areaId && unmetStrandIds.length > 0,
    ).length,
  }));
  const rows = byArea.slice(0, MOST_AREAS);
  return [
    { kind: 'heading', level: 2, text: 'Areas' },
    drawLevels(facts, 'Level reached in each area', rows),
    {
      kind: 'table',
      caption: 'Level reached in each area',
      columns: [
        { head: 'Area', weight: 4, isRowHeader: true },
        { head: 'Level', weight: 2 },
        { head: 'Criteria not met', weight: 2 },
      ],
      rows: rows.map(({ label, level, unmetCount }) => [
        label,
        nameLevelShort(level),
        `${unmetCount}`,
      ]),
    },
    ...seeMore(byArea.length - rows.length, 'more area'),
  ];
}

function describeHoldingBack({ framework, results }: ReportFacts): ReportBlock[] {
  const [next] = results.blocks;
  if (next === undefined) return [];
  const shown = next.criteria.slice(0, MOST_CRITERIA);
  return [
    {
      kind: 'heading',
      level: 2,
      text: `What keeps the council from ${nameLevel(framework, next.levelNumber)}`,
    },
    {
      kind: 'list',
      isOrdered: false,
      items: shown.map(
        ({ criterion }) => `${criterion.id} ${cut(criterion.statement, MOST_CHARACTERS.statement)}`,
      ),
    },
    ...seeMore(next.criteria.length - shown.length, 'more criterion', 'more criteria'),
  ];
}

function describeActions(facts: ReportFacts): ReportBlock[] {
  const { actions } = facts.shown;
  const heading = { kind: 'heading', level: 2, text: 'Main actions' } as const;
  if (actions.length === 0) return [heading, paragraph('No action is planned.')];
  const today = facts.createdAt.slice(0, 10);
  const ragOf = (action: Action) => readRag(action, today);
  const rank = (action: Action) =>
    ragOrder.indexOf(ragOf(action)) * priorityOrder.length + priorityOrder.indexOf(action.priority);
  const isPublic = facts.audience === 'public';
  const shown = actions.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ACTIONS);
  const counts = ragOrder.flatMap((rag) => {
    const count = actions.filter((action) => ragOf(action) === rag).length;
    return count === 0 ? [] : [`${facts.planWords.rag[rag]}: ${count}`];
  });
  const leadOf = ({ unitId, leadOfficer }: Action) =>
    isPublic ? (facts.unitNames.get(unitId ?? '') ?? '') : leadOfficer.trim();
  return [
    heading,
    paragraph(`${formatCount(actions.length, 'action')}. ${formatList(counts)}.`),
    {
      kind: 'table',
      caption: 'Actions, the most pressing first',
      columns: [
        { head: 'Action', weight: 4, isRowHeader: true },
        { head: isPublic ? 'Unit' : 'Lead officer', weight: 2 },
        { head: 'Due', weight: 2 },
        { head: 'RAG', weight: 2 },
      ],
      rows: shown.map((action) => [
        cut(nameRecord(action), MOST_CHARACTERS.title),
        cut(leadOf(action), MOST_CHARACTERS.person) || 'Not given',
        action.dueOn === null ? 'Not given' : formatDay(action.dueOn),
        facts.planWords.rag[ragOf(action)],
      ]),
    },
    ...seeMore(actions.length - shown.length, 'more action'),
  ];
}

/** "And 3 more actions. See the full report."; nothing where nothing was cut. */
function seeMore(count: number, singular: string, plural?: string): ReportBlock[] {
  return count <= 0 ? [] : [paragraph(`And ${formatCount(count, singular, plural)}. ${SEE_FULL}`)];
}

/** The text, cut at a word where it is longer, with an ellipsis. */
function cut(text: string, mostCharacters: number): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= mostCharacters) return line;
  const kept = line.slice(0, mostCharacters);
  const end = kept.lastIndexOf(' ');
  return `${kept.slice(0, end > mostCharacters / 2 ? end : mostCharacters).trimEnd()}…`;
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
