import { type ReportBlock } from '#report/report-block.ts';
import { drawLevels } from '#report/sections/level-drawing.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevelShort, nameStrand } from '#report/sections/report-words.ts';

/** The "Results by strand" section: the level reached for each strand in scope. */
export function buildResultsByStrand(facts: ReportFacts): ReportBlock[] {
  const { results } = facts;
  const rows = results.attainment.strandLevels.map(({ strandId, level }) => ({
    label: nameStrand(facts, strandId),
    level,
    unmetCount: results.collated.filter((item) => item.unmetStrandIds.includes(strandId)).length,
  }));
  return [
    { kind: 'heading', level: 1, text: 'Results by strand' },
    {
      kind: 'paragraph',
      text: 'The level reached looking at one strand alone. Each criterion has to be met for every strand in scope.',
    },
    drawLevels(
      facts,
      'Level reached for each strand',
      rows.map(({ label, level }) => ({ label, level })),
    ),
    {
      kind: 'table',
      caption: 'Level reached for each strand, and the criteria not met for it',
      columns: [
        { head: 'Strand', weight: 4, isRowHeader: true },
        { head: 'Level', weight: 2 },
        { head: 'Criteria not met', weight: 2 },
      ],
      rows: rows.map(({ label, level, unmetCount }) => [
        label,
        nameLevelShort(level),
        `${unmetCount}`,
      ]),
    },
  ];
}
