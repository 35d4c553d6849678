import { type PublishedCount } from '#domain/representation/published.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { type ReportedProfile } from '#report/sections/representation-input.ts';
import {
  showCount,
  tabulateComparison,
  tabulateConclusions,
  tabulateShares,
  TOO_FEW,
  WITHHELD,
} from '#report/sections/representation-tables.ts';
import { formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';

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
function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
