import { type ReportBlock, type ReportDocument } from '#report/report-block.ts';

const SECTIONS = 10;
const ROWS_PER_SECTION = 100;

const sentence =
  'Each service said how far it meets the criteria, and what it can show for that; where a service could show nothing, the criterion counts as not met. ';
const services = ['Housing', 'Planning', 'Libraries', 'Adult care', 'Parking', 'Schools'];
const tasks = ['Train front-line staff', 'Ask users twice a year', 'Publish the results'];
const owners = ['Priya Shah', 'Siân Price', 'Tom Okafor', 'Zoë Łukasik'];
const states = ['Not started', 'In progress', 'Complete'];

/** A report of about 40 pages × `times`: 1,000 table rows and 10 drawings × `times`, all different. */
export function makeContent(times: number): ReportDocument {
  return {
    title: 'Anytown: self-assessment',
    councilName: 'Anytown Borough Council',
    language: 'en-GB',
    createdAt: '2026-11-23T09:00:00Z',
    marking: null,
    draftNotice: null,
    accentColour: null,
    blocks: [
      {
        kind: 'cover',
        crest: null,
        title: 'Equality Standard: self-assessment',
        subtitle: 'Anytown Borough Council',
        facts: [{ label: 'Report made', text: '23 November 2026' }],
      },
      { kind: 'contents', title: 'Contents' },
      ...Array.from({ length: SECTIONS * times }, (_, section) => makeSection(section)).flat(),
    ],
  };
}

function makeSection(section: number): ReportBlock[] {
  return [
    { kind: 'heading', level: 1, text: `Part ${section + 1}`, startsPage: true },
    { kind: 'paragraph', text: `In part ${section + 1}: ${sentence.repeat(3)}` },
    { kind: 'paragraph', text: sentence.repeat(2) },
    { kind: 'heading', level: 2, text: 'Levels reached' },
    {
      kind: 'level-drawing',
      title: `Levels reached in part ${section + 1}`,
      description: `Levels of six services in part ${section + 1}.`,
      topLevel: 5,
      levelAimedFor: 3,
      rows: services.map((label, index) => ({ label, level: (index + section) % 6 })),
    },
    { kind: 'heading', level: 2, text: 'Actions' },
    {
      kind: 'table',
      caption: `Actions of part ${section + 1}`,
      columns: [
        { head: 'Id', weight: 1.1, isRowHeader: true },
        { head: 'Service', weight: 1.6 },
        { head: 'Action', weight: 3 },
        { head: 'Lead', weight: 2 },
        { head: 'Due', weight: 1.6 },
        { head: 'State', weight: 1.7 },
      ],
      rows: Array.from({ length: ROWS_PER_SECTION }, (_, row) =>
        makeRow(section * ROWS_PER_SECTION + row),
      ),
    },
  ];
}

function makeRow(row: number): string[] {
  return [
    `${row + 1}`,
    pick(services, row),
    pick(tasks, row),
    pick(owners, row),
    `${(row % 28) + 1} May ${2027 + (row % 3)}`,
    pick(states, row * 7 + 1),
  ];
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
