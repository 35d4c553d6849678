import { standingWords } from '#content/judgement-words.ts';
import { type Framework } from '#domain/framework.ts';
import { type GapRow } from '#domain/gap-list.ts';
import { type Results } from '#domain/results.ts';
import { type Unit } from '#domain/unit.ts';
import { type Sheet, type SheetCell } from '#features/documents/sheet.ts';

/** The gaps for the level aimed for: one unmet answer a row. */
export function buildGapSheet(
  gaps: readonly GapRow[],
  framework: Framework,
  units: readonly Unit[],
): Sheet {
  const unitNames = new Map<string, string>(units.map((unit) => [unit.id, unit.name]));
  const areaTitles = new Map(framework.areas.map(({ id, title }) => [id, title]));
  const strandTitles = new Map(framework.strands.map(({ id, title }) => [id, title]));
  return {
    name: 'Gaps',
    columns: [
      { head: 'Level', kind: 'number', widthCharacters: 8 },
      { head: 'Area', kind: 'text', widthCharacters: 24 },
      { head: 'Criterion', kind: 'text', widthCharacters: 12 },
      { head: 'Statement', kind: 'text', widthCharacters: 60 },
      { head: 'Unit', kind: 'text', widthCharacters: 24 },
      { head: 'Stands', kind: 'text', widthCharacters: 16 },
      { head: 'Strands', kind: 'text', widthCharacters: 30 },
      { head: 'Open actions', kind: 'number', widthCharacters: 12 },
    ],
    rows: gaps.map(({ criterion, unitId, standing, strandIds, actionIds }) => [
      criterion.levelNumber,
      areaTitles.get(criterion.areaId) ?? criterion.areaId,
      criterion.id,
      criterion.statement,
      unitId === null ? 'No services are listed' : (unitNames.get(unitId) ?? unitId),
      standingWords[standing],
      strandIds.map((id) => strandTitles.get(id) ?? id).join(', '),
      actionIds.length,
    ]),
  };
}

/** The level reached overall, by area, by strand and by unit; null (nothing asked) stays empty. */
export function buildResultSheet(results: Results, framework: Framework): Sheet {
  const titles = new Map(
    [...framework.areas, ...framework.strands].map(({ id, title }) => [id, title]),
  );
  const { overallLevel, areaLevels, strandLevels } = results.attainment;
  const rows: SheetCell[][] = [
    ['Overall', 'The council', overallLevel],
    ...areaLevels.map(({ areaId, level }) => ['Area', titles.get(areaId) ?? areaId, level]),
    ...strandLevels.map(({ strandId, level }) => [
      'Strand',
      titles.get(strandId) ?? strandId,
      level,
    ]),
    ...results.units.map(({ unit, level }) => ['Unit', unit.name, level]),
  ];
  return {
    name: 'Results',
    columns: [
      { head: 'Kind', kind: 'text', widthCharacters: 12 },
      { head: 'Of', kind: 'text', widthCharacters: 40 },
      { head: 'Level reached', kind: 'number', widthCharacters: 14 },
    ],
    rows,
  };
}
