import { type GroupProfile } from '#domain/representation/group-profile.ts';
import { type PublishedCount, type PublishedGroup } from '#domain/representation/published.ts';
import { type ReportBlock, type TableBlock } from '#report/report-block.ts';
import { type ReportedProfile } from '#report/sections/representation-input.ts';
import {
  formatChance,
  formatPeople,
  formatPoints,
  formatRange,
  formatShare,
  formatRatio,
} from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';

/** What stands in place of a number that is not shown, and why. */
export const WITHHELD = 'Withheld: small numbers';
const TOO_FEW = 'Too few people';

/** One count of a population: who was counted, and every figure that may be shown. */
export function describeProfile(title: string, profile: ReportedProfile): ReportBlock[] {
  const { headcount, benchmarkName, missingGroups } = profile;
  // every table and drawing of a report has a name of its own
  const about = `${title}: ${profile.schemeName}, ${headcount.period}`;
  const source = [
    headcount.source && `Source: ${headcount.source}.`,
    headcount.day !== null && `Counted on ${formatDay(headcount.day)}.`,
    headcount.note,
    profile.schemeNote,
  ];
  return [
    { kind: 'heading', level: 3, text: about },
    ...source.flatMap((text): ReportBlock[] =>
      typeof text === 'string' && text.trim() !== '' ? [{ kind: 'paragraph', text }] : [],
    ),
    { kind: 'paragraph', text: describeEverybody(profile) },
    ...(missingGroups.length === 0
      ? []
      : [paragraph(`Not counted, so no share can be given: ${missingGroups.join('; ')}.`)]),
    ...(profile.published.isDeclarationLow
      ? [
          paragraph(
            'Fewer than 8 in 10 people said. Those who did may differ from those who did not.',
          ),
        ]
      : []),
    plotProfile(about, profile),
    tabulateShares(about, profile),
    ...(benchmarkName === null ? [] : [tabulateComparison(about, benchmarkName, profile)]),
    tabulateConclusions(about, profile),
  ];
}

function describeEverybody({ published, silentNames }: ReportedProfile): string {
  const silent = published.silent.map(
    ({ cellId, count }) => `${silentNames.get(cellId) ?? cellId}: ${showCount(count)}`,
  );
  const rate = published.declarationRate;
  return [
    `Everybody: ${showCount(published.everybody)}.`,
    ...silent.map((each) => `${each}.`),
    ...(rate === null ? [] : [`Declaration rate: ${formatShare(rate)}.`]),
  ].join(' ');
}

function plotProfile(title: string, profile: ReportedProfile): ReportBlock {
  const { published } = profile;
  const { isTooFew } = published;
  return {
    kind: 'share-plot',
    title,
    description: `${title}: share of each group among those who said, against its benchmark. The tables below have the same figures.`,
    rows: published.groups.map(({ name, figures, count }) => {
      const isHidden = isTooFew || figures === null || count.kind === 'no-data';
      return {
        label: name,
        share: isHidden ? null : figures.shareOfKnown,
        range: isHidden ? null : figures.interval,
        benchmark: figures?.benchmark ?? null,
        note: nameMissing(count, figures === null, isTooFew),
      };
    }),
  };
}

/** Why a group has no place in the drawing. */
function nameMissing(count: PublishedCount, isWithheld: boolean, isTooFew: boolean): string {
  if (count.kind === 'no-data') return 'No data';
  return isTooFew && !isWithheld ? TOO_FEW : WITHHELD;
}

function tabulateShares(title: string, { published }: ReportedProfile): TableBlock {
  const { isTooFew } = published;
  return tabulate(
    `${title}: shares of those who said`,
    ['Number', 'Share of those who said', 'Could be, of everybody', 'Range by chance alone (95%)'],
    published.groups,
    (group) => [
      showCount(group.count),
      ...showFigures(group, isTooFew, 3, (figures) => [
        formatShare(figures.shareOfKnown),
        formatRange(figures.bounds),
        formatRange(figures.interval),
      ]),
    ],
  );
}

function tabulateComparison(
  title: string,
  benchmarkName: string,
  { published }: ReportedProfile,
): TableBlock {
  return tabulate(
    `${title}: compared with ${benchmarkName}`,
    ['Benchmark', 'Gap in points', 'Ratio', 'People short', 'By chance alone'],
    published.groups,
    (group) =>
      showFigures(group, published.isTooFew, 5, ({ benchmark, parity, chanceTogether }) => [
        benchmark === null ? 'Not given' : formatShare(benchmark),
        formatPoints(parity?.gapPoints ?? null),
        formatRatio(parity?.parityRatio ?? null),
        formatPeople(parity?.peopleShort ?? null),
        formatChance(chanceTogether),
      ]),
  );
}

function tabulateConclusions(title: string, profile: ReportedProfile): TableBlock {
  return tabulate(
    `${title}: what can be said`,
    ['What can be said'],
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
  heads: readonly string[],
  groups: readonly PublishedGroup[],
  cellsOf: (group: PublishedGroup) => readonly string[],
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      { head: 'Group', weight: 3, isRowHeader: true },
      ...heads.map((head) => ({ head, weight: heads.length === 1 ? 5 : 2 })),
    ],
    rows: groups.map((group) => [group.name, ...cellsOf(group)]),
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

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
