import { type GroupProfile } from '#domain/representation/group-profile.ts';
import { type PublishedCount, type PublishedGroup } from '#domain/representation/published.ts';
import { type TableBlock } from '#report/report-block.ts';
import { type ReportedProfile } from '#report/sections/representation-input.ts';
import {
  formatChance,
  formatPeople,
  formatPoints,
  formatRange,
  formatShare,
  formatRatio,
} from '#shared/figure-words.ts';

/** What stands in place of a number that is not shown, and why. */
export const WITHHELD = 'Withheld: small numbers';
export const TOO_FEW = 'Too few people';
const OF_THE_SAID = 'Of those who said';
const GAP = 'Gap to the benchmark';
const SHARE_NOTES = [
  'Wilson’s interval for a share: of 100 ranges drawn like this, about 95 hold the share that the counts are a sample of.',
  'From nobody to everybody of those who did not say being in the group.',
];
const GAP_NOTES = [
  'The share divided by the benchmark. 1.00 is no gap.',
  'How many more people of the group there would be at the benchmark, among as many people as said.',
  'How often chance alone would bring a number at least as far from the benchmark. Corrected for the number of groups tested together, by Holm’s method.',
];

/** How many are in each group, and what share of those who said, and of everybody, that is. */
export function tabulateShares(title: string, { published }: ReportedProfile): TableBlock {
  const { isTooFew } = published;
  return tabulate(
    `${title}: shares`,
    [
      { head: 'Number', weight: 2 },
      { group: OF_THE_SAID, head: 'Share', weight: 2 },
      { group: OF_THE_SAID, head: 'Range by chance alone (95%) [note 1]', weight: 2 },
      { group: 'Of everybody', head: 'Share could be [note 2]', weight: 2 },
    ],
    published.groups,
    (group) => [
      showCount(group.count),
      ...showFigures(group, isTooFew, 3, (figures) => [
        formatShare(figures.shareOfKnown),
        formatRange(figures.interval),
        formatRange(figures.bounds),
      ]),
    ],
    SHARE_NOTES,
  );
}

/** Each group against its benchmark. */
export function tabulateComparison(
  title: string,
  benchmarkName: string,
  { published }: ReportedProfile,
): TableBlock {
  const { isTooFew } = published;
  return tabulate(
    `${title}: compared with ${benchmarkName}`,
    [
      { head: 'Benchmark', weight: 2 },
      { group: GAP, head: 'In points', weight: 2 },
      { group: GAP, head: 'As a ratio [note 1]', weight: 2 },
      { group: GAP, head: 'People short [note 2]', weight: 2 },
      { head: 'By chance alone [note 3]', weight: 2 },
    ],
    published.groups,
    (group) =>
      showFigures(group, isTooFew, 5, ({ benchmark, parity, chanceTogether }) => [
        benchmark === null ? 'Not given' : formatShare(benchmark),
        formatPoints(parity?.gapPoints ?? null),
        formatRatio(parity?.parityRatio ?? null),
        formatPeople(parity?.peopleShort ?? null),
        formatChance(chanceTogether),
      ]),
    GAP_NOTES,
  );
}

/** What can be said of each group, in words. */
export function tabulateConclusions(title: string, profile: ReportedProfile): TableBlock {
  return tabulate(
    `${title}: what can be said`,
    [{ head: 'What can be said', weight: 5 }],
    profile.published.groups,
    (group) => [
      group.figures === null && group.count.kind !== 'no-data'
        ? WITHHELD
        : (profile.conclusions.get(group.groupId) ?? ''),
    ],
  );
}

function tabulate(
  caption: string,
  columns: TableBlock['columns'],
  groups: readonly PublishedGroup[],
  cellsOf: (group: PublishedGroup) => readonly string[],
  notes: readonly string[] = [],
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [{ head: 'Group', weight: 3, isRowHeader: true }, ...columns],
    rows: groups.map((group) => [group.name, ...cellsOf(group)]),
    notes,
  };
}

function showFigures(
  { figures, count }: PublishedGroup,
  isTooFew: boolean,
  cellCount: number,
  cellsOf: (figures: GroupProfile) => readonly string[],
): readonly string[] {
  if (count.kind === 'no-data') return Array.from({ length: cellCount }, () => 'No data');
  if (figures === null) return Array.from({ length: cellCount }, () => WITHHELD);
  return isTooFew ? Array.from({ length: cellCount }, () => TOO_FEW) : cellsOf(figures);
}

/** A number as readers see it. */
export function showCount(count: PublishedCount): string {
  switch (count.kind) {
    case 'shown':
      return formatPeople(count.value);
    case 'rounded':
      return `about ${formatPeople(count.value)}`;
    case 'withheld':
      return WITHHELD;
    case 'no-data':
      return 'No data';
  }
}
