import { conclusionWords } from '#content/representation-words.ts';
import { type GroupProfile, LEAST_KNOWN } from '#domain/representation/group-profile.ts';
import { type Profile } from '#domain/representation/profile.ts';
import { isShort, type ShortRule } from '#domain/representation/utilisation.ts';
import {
  formatChance,
  formatPeople,
  formatPoints,
  formatRange,
  formatShare,
  formatTimes,
} from '#features/representation/figure-words.ts';
import { type ShareBase } from '#features/representation/use-profile-choices.ts';
import { Table } from '#ui/table.tsx';

type ProfileTableProps = {
  readonly profile: Profile;
  readonly base: ShareBase;
  readonly rule: ShortRule;
  readonly benchmarkName: string | null;
};

/** Every figure of every group. */
export function ProfileTable({ profile, base, rule, benchmarkName }: ProfileTableProps) {
  const shareName = base === 'known' ? 'Share of those who said' : 'Share of everybody';
  const isTooFew = profile.knownCount !== null && profile.knownCount < LEAST_KNOWN;
  return (
    <Table
      caption={benchmarkName === null ? 'Groups' : `Groups, compared with ${benchmarkName}`}
      className="app-wide-table"
      head={[
        'Group',
        'Number',
        shareName,
        'Could be',
        ...(benchmarkName === null
          ? []
          : ['Benchmark', 'Gap in points', 'Ratio', 'People short', 'Chance alone']),
        'Range by chance (95%)',
        'What can be said',
      ]}
      rows={profile.groups.map((group) => ({
        key: group.groupId,
        cells: [
          group.isCombination ? <em key="name">{group.name}</em> : group.name,
          formatPeople(group.count),
          ...(isTooFew
            ? ['Too few', 'Too few']
            : [
                formatShare(base === 'known' ? group.shareOfKnown : group.shareOfAll),
                formatRange(group.bounds),
              ]),
          ...(benchmarkName === null ? [] : compareCells(group, rule, isTooFew)),
          isTooFew ? 'Too few' : formatRange(group.interval),
          describeConclusion(group),
        ],
      }))}
    />
  );
}

function compareCells(group: GroupProfile, rule: ShortRule, isTooFew: boolean): string[] {
  const { benchmark, parity, chanceTogether } = group;
  if (benchmark === null) return ['Not given', '', '', '', ''];
  if (isTooFew) return [formatShare(benchmark), 'Too few', 'Too few', 'Too few', 'Too few'];
  return [
    formatShare(benchmark),
    formatPoints(parity?.gapPoints ?? null),
    formatTimes(parity?.parityRatio ?? null),
    describeShort(group, rule),
    formatChance(chanceTogether),
  ];
}

function describeShort(group: GroupProfile, rule: ShortRule): string {
  const short = isShort(group, rule);
  if (short === null || group.parity === null) return 'No data';
  const { peopleShort, peopleShortIfAdded } = group.parity;
  if (!short) return peopleShort === 0 ? 'None' : 'Not by this rule';
  if (peopleShortIfAdded === null || peopleShortIfAdded === peopleShort) return `${peopleShort}`;
  return `${peopleShort} in the posts there are, ${peopleShortIfAdded} if posts are added`;
}

function describeConclusion(group: GroupProfile): string {
  const { conclusion, parity, couldTheSilentChangeIt } = group;
  const isConcluded = ['could-be-chance', 'lower', 'higher'].includes(conclusion);
  return [
    conclusionWords[conclusion],
    isConcluded && parity?.isBelowFourFifths === true && 'It is below four fifths.',
    isConcluded &&
      couldTheSilentChangeIt &&
      'Those who did not say could bring it to the other side of the benchmark.',
  ]
    .filter(Boolean)
    .join(' ');
}
