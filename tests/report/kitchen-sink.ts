import { type ReportDocument } from '#report/report-block.ts';

const sentence =
  'The council asked each service how far it meets the criteria of the standard and what it can show for that. ';

/** A report with every kind of block, and letters from several languages. */
export const kitchenSink: ReportDocument = {
  title: 'Equality Standard self-assessment: Tŷ-Wŷr',
  councilName: 'Tŷ-Wŷr Borough Council',
  language: 'en-GB',
  createdAt: '2026-11-23T09:00:00.000Z',
  marking: 'Internal: not for publication',
  draftNotice: null,
  accentColour: null,
  blocks: [
    {
      kind: 'cover',
      crest: null,
      title: 'Equality Standard self-assessment',
      subtitle: 'Tŷ-Wŷr Borough Council',
      facts: [
        { label: 'Date', text: '23 November 2026' },
        { label: 'Coordinator', text: 'Zoë Łukasik, equality officer, for the corporate team' },
        { label: 'Level aimed for', text: 'Level 3' },
      ],
    },
    { kind: 'contents', title: 'Contents' },
    { kind: 'heading', level: 1, text: 'What we found' },
    { kind: 'paragraph', text: `${sentence.repeat(4)}Scores of ≥ 3 “cost” €5 – see Łódź.` },
    { kind: 'paragraph', text: 'Mae dŵr yn y tŷ.', language: 'cy' },
    {
      kind: 'paragraph',
      text: `Plan: https://www.example.gov.uk/plan?part=1&year=2026 (${sentence.trim()})`,
    },
    {
      kind: 'series-drawing',
      title: 'Women among the top earners',
      description: 'Readings rise from 30 to 34 per cent; the target for March 2027 is 40.',
      unit: '%',
      series: {
        readings: [
          { day: '2026-03-31', value: 30 },
          { day: '2026-06-30', value: 33 },
          { day: '2026-09-30', value: 34 },
        ],
        targets: [{ day: '2027-03-31', value: 40 }],
        benchmarks: [{ label: 'Other councils, 2025', value: 37.5 }],
      },
    },
    { kind: 'heading', level: 2, text: 'Levels reached' },
    {
      kind: 'level-drawing',
      title: 'Level reached in each area',
      description: 'Leadership is at level 3, community engagement at 1 and services at 0 of 5.',
      topLevel: 5,
      levelAimedFor: 3,
      rows: [
        { label: 'Leadership and corporate commitment', level: 3 },
        { label: 'Community engagement and accountability, with consultation', level: 1 },
        { label: 'Service delivery and customer care', level: 0 },
      ],
    },
    { kind: 'heading', level: 3, text: 'What to do next' },
    {
      kind: 'list',
      isOrdered: true,
      items: ['Name an owner.', `Set a date. ${sentence}`, 'Report to members.'],
    },
    { kind: 'list', isOrdered: false, items: ['Race', 'Disability', 'Gender'] },
    { kind: 'heading', level: 1, text: 'Evidence', startsPage: true },
    {
      kind: 'table',
      caption: 'Evidence for each criterion',
      columns: [
        { head: 'Criterion', weight: 1, isRowHeader: true },
        { head: 'Evidence', weight: 3 },
        { head: 'Met', weight: 1 },
      ],
      rows: Array.from({ length: 40 }, (_, index) => [
        `1.${index + 1}`,
        index === 20
          ? `https://www.example.gov.uk/${'a-long-address/'.repeat(12)} ${sentence.repeat(60)}`
          : `Evidence ${index + 1}: ${sentence.repeat((index % 3) + 1)}`,
        index % 4 === 0 ? '' : 'Yes',
      ]),
    },
    {
      kind: 'table',
      caption: 'Groups against the benchmark',
      columns: [
        { head: 'Group', weight: 2, isRowHeader: true },
        { head: 'Share', weight: 1 },
        { head: 'In points', weight: 1, group: 'Gap' },
        { head: 'As a ratio [note 1]', weight: 1, group: 'Gap' },
        { head: 'By chance alone [note 2]', weight: 1 },
      ],
      rows: Array.from({ length: 30 }, (_, index) => [
        `Group ${index + 1}`,
        `${index}%`,
        '−1.2',
        '0.94 times',
        '12 in 100',
      ]),
      notes: [
        'The share divided by the benchmark.',
        'An exact test. Its method: https://www.example.gov.uk/method',
      ],
    },
  ],
};
