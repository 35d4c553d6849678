import { type ReportBlock } from '#report/report-block.ts';
import { drawLevels } from '#report/sections/level-drawing.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevelShort } from '#report/sections/report-words.ts';

/** The "Results by area" section: the level each area would allow, drawn and as a table. */
export function buildResultsByArea(facts: ReportFacts): ReportBlock[] {
  const { framework, results } = facts;
  const levelOf = new Map(results.attainment.areaLevels.map((each) => [each.areaId, each.level]));
  const areas = framework.areas.filter(({ id }) => facts.part.areaIds?.includes(id) ?? true);
  const rows = areas.map((area) => {
    const own = results.collated.filter((item) => item.criterion.areaId === area.id);
    const unmet = own.filter((item) => item.unmetStrandIds.length > 0).length;
    const notApplicable = own.filter((item) => item.isNotApplicable).length;
    const level = levelOf.get(area.id) ?? 0;
    return {
      title: area.title,
      level,
      counts: [own.length - unmet - notApplicable, notApplicable, unmet].map(String),
    };
  });
  return [
    { kind: 'heading', level: 1, text: 'Results by area', startsPage: true },
    {
      kind: 'paragraph',
      text: 'The level each area has reached on its own criteria. The council’s level is never higher than its lowest area.',
    },
    drawLevels(
      facts,
      'Level reached in each area',
      rows.map(({ title, level }) => ({ label: title, level })),
    ),
    {
      kind: 'table',
      caption: 'Level reached in each area, and the criteria of all levels',
      columns: [
        { head: 'Area', weight: 4, isRowHeader: true },
        { head: 'Level', weight: 2 },
        { head: 'Met', weight: 1 },
        { head: 'Not applicable', weight: 2 },
        { head: 'Not met', weight: 1 },
      ],
      rows: rows.map(({ title, level, counts }) => [title, nameLevelShort(level)].concat(counts)),
    },
  ];
}
