import {
  MEASURE_STATUS_RULE,
  measureStatusWords,
  RAG_RULE,
  ragWords,
} from '#content/plan-words.ts';
import { recordFields } from '#content/record-fields/record-fields.ts';
import { noRecords } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import {
  aFramework,
  anAnswer,
  anAssessment,
  aUnit,
  CORPORATE_ID,
  HOUSING_ID,
  PLANNING_ID,
  threeUnits,
} from '../support/builders.ts';

export const RETIRED_ID = '01930000-0000-7000-8000-0000000000a9';

/** Level 1 is met but for Planning; one answer differs by strand, one does not apply, one service left. */
export function aReportInput(changes: Partial<ReportInput> = {}): ReportInput {
  const framework = changes.framework ?? aFramework();
  const assessment = changes.assessment ?? anAssessment();
  const units = changes.units ?? [
    ...threeUnits(),
    aUnit({ id: RETIRED_ID, name: 'Tramways', retiredAt: '2026-09-01T10:00:00Z' }),
  ];
  const answers = changes.answers ?? [
    anAnswer(CORPORATE_ID, '1.X.01', { judgement: 'met', commentary: 'Signed off.\nBy cabinet.' }),
    anAnswer(HOUSING_ID, '1.Y.01', {
      judgement: 'met',
      commentary: 'All letting staff trained.',
      strandVerdicts: { race: { judgement: 'in-progress', notApplicableReason: '' } },
    }),
    anAnswer(HOUSING_ID, '2.Y.01', {
      judgement: 'not-applicable',
      notApplicableReason: 'We let no homes.',
    }),
    anAnswer(CORPORATE_ID, '2.X.01', {
      judgement: 'not-started',
      commentary: 'Waiting for budget.',
    }),
    anAnswer(PLANNING_ID, '2.Y.01', { judgement: 'not-applicable' }),
    anAnswer(RETIRED_ID, '1.Y.01', { judgement: 'met', commentary: 'Trams ran.' }),
  ];
  return {
    assessment,
    units,
    answers,
    declarations: [],
    records: noRecords,
    representation: {
      rules: [],
      cautions: [],
      populations: [],
      publishMeasures: (measures) => [...measures],
      stages: [],
      stageCautions: [],
      targets: [],
      targetCaution: '',
      benchmarks: [],
    },
    snapshots: [],
    crest: null,
    planWords: {
      fields: recordFields,
      rag: ragWords,
      ragRule: RAG_RULE,
      measureStatus: measureStatusWords,
      measureStatusRule: MEASURE_STATUS_RULE,
    },
    framework,
    results: measureResults(framework, { assessment, units, answers }),
    words: {
      met: 'Met',
      'not-applicable': 'Not applicable',
      'reason-missing': 'Not applicable, reason missing',
      'in-progress': 'In progress',
      'not-started': 'Not started',
    },
    audience: 'internal',
    hasCommentary: true,
    createdAt: '2026-11-23T09:00:00Z',
    ...changes,
  };
}

/** The blocks from one heading up to the next of the same level or higher, the heading left out. */
export function sectionOf(blocks: readonly ReportBlock[], title: string): ReportBlock[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const heading = blocks[start];
  if (heading?.kind !== 'heading') throw new Error(`No heading ${title}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  return end === -1 ? rest : rest.slice(0, end);
}

/** Every text of the blocks: headings, paragraphs and cells alike. */
export function textsOf(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'cover':
        return [block.title, block.subtitle, ...block.facts.map((fact) => fact.text)];
      case 'contents':
        return [block.title];
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return [...block.items];
      case 'level-drawing':
      case 'series-drawing':
      case 'share-plot':
        return [block.title, block.description];
      case 'table':
        return [block.caption, ...block.rows.flat()];
    }
  });
}

/** The rows of the one table in the section. */
export function rowsOf(blocks: readonly ReportBlock[]): readonly (readonly string[])[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table.rows;
}
