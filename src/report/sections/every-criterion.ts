import { type Level } from '#domain/framework.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { buildCriterion } from '#report/sections/criterion.ts';
import { findLatestDeclaration } from '#report/sections/declared-levels.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevel } from '#report/sections/report-words.ts';
import { formatDay } from '#shared/format.ts';

/** Every criterion with every answer: a heading for each level, area and criterion. */
export function buildEveryCriterion(facts: ReportFacts): ReportBlock[] {
  const shownLevels = new Set(facts.shownCriteria.map(({ criterion }) => criterion.levelNumber));
  const levels = facts.framework.levels.filter(({ number }) => shownLevels.has(number));
  if (levels.length === 0) {
    return [
      { kind: 'heading', level: 1, text: 'Every criterion', startsPage: true },
      { kind: 'paragraph', text: 'No criterion is asked here.' },
    ];
  }
  return levels.flatMap((level) => [
    {
      kind: 'heading',
      level: 1,
      text: nameLevel(facts.framework, level.number),
      startsPage: true,
    } as const,
    { kind: 'paragraph', text: describeLevel(level) } as const,
    ...listTests(facts, level),
    ...facts.framework.areas.flatMap((area) => {
      const items = facts.shownCriteria.filter(
        ({ criterion }) => criterion.levelNumber === level.number && criterion.areaId === area.id,
      );
      if (items.length === 0) return [];
      const heading = { kind: 'heading', level: 2, text: area.title } as const;
      return [heading, ...items.flatMap((item) => buildCriterion(facts, item))];
    }),
  ]);
}

function describeLevel(level: Level): string {
  switch (level.assurance) {
    case 'self-assessed':
      return `${level.summary} The scheme left the claim to this level to the council’s own assessment.`;
    case 'externally-validated':
      return `${level.summary} The scheme asked for outside validation of a claim to this level.`;
  }
}

function listTests(facts: ReportFacts, level: Level): ReportBlock[] {
  if (level.tests.length === 0) return [];
  const declared = findLatestDeclaration(facts.declarations, 'declared', level.number);
  const confirmed = new Set(declared?.confirmedTestIds);
  const intro =
    declared === null
      ? 'The tests of this level. None is confirmed, because no declaration of this level stands:'
      : `The tests of this level, as confirmed in the declaration of ${formatDay(declared.decidedOn)}:`;
  const items = level.tests.map(({ id, statement }) => {
    if (declared === null) return statement;
    return `${statement} (${confirmed.has(id) ? 'confirmed' : 'not confirmed'})`;
  });
  return [
    { kind: 'paragraph', text: intro },
    { kind: 'list', items, isOrdered: false },
  ];
}
