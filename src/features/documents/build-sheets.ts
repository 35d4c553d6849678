import { type Framework } from '#domain/framework.ts';
import { listGaps } from '#domain/gap-list.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import {
  buildActionSheet,
  buildEvidenceSheet,
  buildFigureSheet,
  buildMeasureSheet,
} from '#features/documents/record-sheets.ts';
import { buildGapSheet, buildResultSheet } from '#features/documents/result-sheets.ts';
import { type Sheet } from '#features/documents/sheet.ts';
import { type NamingFacts } from '#report/sections/describe-field.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

/** Every sheet of the workbook: action plan, gaps, evidence, results, measures and their figures. */
export function buildSheets(
  stored: StoredAssessment,
  framework: Framework,
  today: string,
): readonly Sheet[] {
  const { assessment, units, records } = stored;
  const facts: NamingFacts = {
    framework,
    records,
    unitNames: new Map(units.map((unit) => [unit.id, unit.name])),
    strandTitles: new Map(framework.strands.map(({ id, title }) => [id, title])),
  };
  const results = measureResults(framework, stored);
  const gaps = listGaps(results, assessment.levelAimedFor, keepInUse(records.actions));
  return [
    buildActionSheet(facts, today),
    buildGapSheet(gaps, framework, units),
    buildEvidenceSheet(facts),
    buildResultSheet(results, framework),
    buildMeasureSheet(facts, today),
    buildFigureSheet(facts),
  ];
}
