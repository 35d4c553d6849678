import { type Progress } from '#domain/progress.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevelShort } from '#report/sections/report-words.ts';

/** The "Results by service" section: every unit's own level, and its answers level by level. */
export function buildResultsByService(facts: ReportFacts): ReportBlock[] {
  const { framework, results, part } = facts;
  const units = results.units.filter(({ unit }) => part.unitId === null || unit.id === part.unitId);
  return [
    { kind: 'heading', level: 1, text: 'Results by service' },
    {
      kind: 'paragraph',
      text: 'The level each unit has reached on its own answers, and how many of its answers are met out of those that apply.',
    },
    {
      kind: 'table',
      caption: 'Level of each unit, and its answers met out of those that apply',
      columns: [
        { head: 'Unit', weight: 3, isRowHeader: true },
        { head: 'Level', weight: 2 },
        ...framework.levels.map((level) => ({ head: `Level ${level.number}`, weight: 1.5 })),
      ],
      rows: units.map(({ unit, level, levels }) => [
        unit.name,
        nameLevelShort(level),
        ...levels.map(({ progress }) => describeMet(progress)),
      ]),
    },
  ];
}

function describeMet(progress: Progress): string {
  if (progress.answerCount === 0) return 'None asked';
  const appliesCount = progress.answerCount - progress.notApplicableCount;
  return appliesCount === 0 ? 'None applies' : `${progress.metCount} of ${appliesCount}`;
}
