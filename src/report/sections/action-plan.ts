import { readRag } from '#domain/action-rag.ts';
import { type Action } from '#domain/records/action.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { nameRecord } from '#report/sections/describe-field.ts';
import { tabulateRecord } from '#report/sections/record-table.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatCount, formatDay, formatTimes } from '#shared/format.ts';

/** The "Action plan" section: all actions in short, then each with everything recorded of it. */
export function buildActionPlan(facts: ReportFacts): ReportBlock[] {
  const actions = facts.shown.actions;
  const heading = { kind: 'heading', level: 1, text: 'Action plan', startsPage: true } as const;
  if (actions.length === 0) {
    return [heading, { kind: 'paragraph', text: 'No action is planned.' }];
  }
  // officers are not named to the public
  const isPublic = facts.audience === 'public';
  const ragOf = (action: Action) =>
    facts.planWords.rag[readRag(action, facts.createdAt.slice(0, 10))];
  return [
    heading,
    { kind: 'paragraph', text: facts.planWords.ragRule },
    {
      kind: 'table',
      caption: `${formatCount(actions.length, 'action')} in short`,
      columns: [
        { head: 'Action', weight: 4, isRowHeader: true },
        isPublic ? { head: 'Unit', weight: 2 } : { head: 'Lead officer', weight: 2 },
        { head: 'Due', weight: 2 },
        { head: 'RAG', weight: 2 },
      ],
      rows: actions.map((action) => [
        nameRecord(action),
        (isPublic ? nameUnit(facts, action) : action.leadOfficer.trim()) || 'Not given',
        action.dueOn === null ? 'Not given' : formatDay(action.dueOn),
        ragOf(action),
      ]),
    },
    { kind: 'heading', level: 2, text: 'Each action in full' },
    ...actions.map((action) =>
      tabulateRecord(facts, 'actions', action, [
        ['RAG', ragOf(action)],
        ...describeCarrying(action),
      ]),
    ),
  ];
}

function nameUnit({ unitNames }: ReportFacts, { unitId }: Action): string {
  return unitId === null ? '' : (unitNames.get(unitId) ?? '');
}

function describeCarrying({ carriedOverCount }: Action): [string, string][] {
  return carriedOverCount === 0 ? [] : [['Carried over', formatTimes(carriedOverCount)]];
}
