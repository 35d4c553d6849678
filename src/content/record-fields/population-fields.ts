import { type RecordField } from '#domain/records/record-field.ts';

export const populationFields: readonly RecordField[] = [
  { kind: 'line', name: 'name', label: 'Name', hint: 'For example, All employees' },
  {
    kind: 'choice',
    name: 'kind',
    label: 'What kind of population it is',
    options: [
      { value: 'employees', label: 'All employees' },
      { value: 'top-earners', label: 'Top 5% of earners' },
      { value: 'grade-band', label: 'A grade band' },
      { value: 'directorate', label: 'A directorate or service' },
      { value: 'applicants', label: 'Applicants' },
      { value: 'shortlisted', label: 'Shortlisted' },
      { value: 'appointed', label: 'Appointed' },
      { value: 'starters', label: 'Starters' },
      { value: 'leavers', label: 'Leavers' },
      { value: 'training', label: 'People who had training' },
      { value: 'service-users', label: 'Users of a service' },
      { value: 'councillors', label: 'Councillors' },
      { value: 'other', label: 'Other' },
    ],
  },
  {
    kind: 'text',
    name: 'definition',
    label: 'Who belongs to it',
    hint: 'Who is counted and who is not, for example casual and agency staff or school staff',
  },
  {
    kind: 'choice',
    name: 'countedIn',
    label: 'Counted in',
    options: [
      { value: 'people', label: 'People (headcount)' },
      { value: 'full-time-equivalents', label: 'Full-time equivalents' },
    ],
  },
  { kind: 'link', name: 'unitId', label: 'Service, if it is one service’s', linksTo: 'units' },
  {
    kind: 'link',
    name: 'partOfId',
    label: 'Part of',
    hint: 'The population its people are counted in as well. Needed so that small numbers stay hidden',
    linksTo: 'populations',
  },
  {
    kind: 'link',
    name: 'followsId',
    label: 'Chosen from',
    hint: 'For a stage: the stage before it. The shortlisted are chosen from the applicants',
    linksTo: 'populations',
  },
  { kind: 'text', name: 'dataSource', label: 'Data source' },
  { kind: 'line', name: 'collectedBy', label: 'Collected by', hint: 'A role or a team' },
  { kind: 'text', name: 'note', label: 'Note' },
];

export const headcountFields: readonly RecordField[] = [
  { kind: 'line', name: 'period', label: 'Period', hint: 'For example, 2026/27' },
  { kind: 'day', name: 'day', label: 'Date of the count, or last day of the period' },
  { kind: 'group-figures', name: 'counts', label: 'Number in each group' },
  {
    kind: 'figure',
    name: 'statedTotal',
    label: 'Everybody, as your source gives it',
    hint: 'Used to check the sum of the groups',
    least: 0,
    most: 100_000_000,
  },
  { kind: 'line', name: 'source', label: 'Source' },
  { kind: 'text', name: 'note', label: 'Note' },
];

export const benchmarkFields: readonly RecordField[] = [
  { kind: 'line', name: 'name', label: 'Name', hint: 'For example, Residents of working age' },
  {
    kind: 'links',
    name: 'populationIds',
    label: 'Populations compared with it',
    linksTo: 'populations',
  },
  {
    kind: 'line',
    name: 'geography',
    label: 'Place',
    hint: 'For example, the council’s area, or where staff travel to work from',
  },
  {
    kind: 'line',
    name: 'whoItCovers',
    label: 'Which of its people',
    hint: 'For example, residents aged 16 to 64, or people economically active',
  },
  { kind: 'line', name: 'source', label: 'Source', hint: 'For example, Census 2021, table TS021' },
  { kind: 'line', name: 'sourceAddress', label: 'Web address of the source' },
  {
    kind: 'day',
    name: 'dataDay',
    label: 'Date of the data',
    hint: 'The day it describes, such as census day, 21 March 2021',
  },
  { kind: 'group-figures', name: 'percents', label: 'Per cent in each group' },
  { kind: 'text', name: 'note', label: 'Note' },
];

export const groupSchemeFields: readonly RecordField[] = [
  { kind: 'line', name: 'name', label: 'Name' },
  {
    kind: 'line',
    name: 'characteristic',
    label: 'Characteristic',
    hint: 'What it groups people by, for example Ethnic group',
  },
  { kind: 'text', name: 'note', label: 'Note', hint: 'Where the list comes from' },
  {
    kind: 'items',
    name: 'groups',
    label: 'Groups',
    itemName: 'a group',
    fields: [{ kind: 'line', name: 'name', label: 'Name of the group' }],
  },
  {
    kind: 'link',
    name: 'broaderSchemeId',
    label: 'Broader scheme it adds up to',
    linksTo: 'schemes',
  },
];
