import { type GroupProfile } from '#domain/representation/group-profile.ts';
import { type Profile } from '#domain/representation/profile.ts';
import { isShort, type ShortRule } from '#domain/representation/utilisation.ts';
import { describeConclusion } from '#content/describe-conclusion.ts';
import {
  formatChance,
  formatPeople,
  formatPoints,
  formatRange,
  formatShare,
  formatRatio,
  NO_DATA,
} from '#shared/figure-words.ts';
import { type ShareBase } from '#features/representation/use-profile-choices.ts';
import { Table } from '#ui/table.tsx';

const TOO_FEW = 'Too few';

type ProfileTableProps = {
  readonly profile: Profile;
  readonly base: ShareBase;
  readonly rule: ShortRule;
  readonly benchmarkName: string | null;
};

/** Every figure of every group: the shares, the comparison, and what can be said. */
export function ProfileTables({ profile, base, rule, benchmarkName }: ProfileTableProps) {
  const { isTooFew } = profile;
  const rowsOf = (cellsOf: (group: GroupProfile) => readonly string[]) =>
    profile.groups.map((group) => ({
      key: group.groupId,
      cells: [
        group.isCombination ? <em key="name">{group.name}</em> : group.name,
        ...cellsOf(group),
      ],
    }));
  return (
    <>
      <Table
        caption="Shares"
        className="app-wide-table"
        head={[
          'Group',
          'Number',
          base === 'known' ? 'Share of those who said' : 'Share of everybody',
          'Could be, of everybody',
          'Range by chance alone (95%)',
        ]}
        rows={rowsOf((group) => [
          formatPeople(group.count),
          ...(isTooFew ? [TOO_FEW, TOO_FEW, TOO_FEW] : listShares(group, base)),
        ])}
      />
      {benchmarkName !== null && (
        <Table
          caption={`Compared with ${benchmarkName}, of those who said`}
          className="app-wide-table"
          head={['Group', 'Benchmark', 'Gap in points', 'Ratio', 'People short', 'By chance alone']}
          rows={rowsOf((group) => listComparison(group, rule, isTooFew))}
        />
      )}
      <Table
        caption="What can be said"
        head={['Group', 'What can be said']}
        rows={rowsOf((group) => [describeConclusion(group)])}
      />
    </>
  );
}

function listShares(group: GroupProfile, base: ShareBase): string[] {
  return [
    formatShare(base === 'known' ? group.shareOfKnown : group.shareOfAll),
    formatRange(group.bounds),
    formatRange(group.interval),
  ];
}

function listComparison(group: GroupProfile, rule: ShortRule, isTooFew: boolean): string[] {
  const { benchmark, parity, chanceTogether } = group;
  if (benchmark === null) return ['Not given', NO_DATA, NO_DATA, NO_DATA, NO_DATA];
  if (isTooFew) return [formatShare(benchmark), TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW];
  return [
    formatShare(benchmark),
    formatPoints(parity?.gapPoints ?? null),
    formatRatio(parity?.parityRatio ?? null),
    describeShort(group, rule),
    formatChance(chanceTogether),
  ];
}

function describeShort(group: GroupProfile, rule: ShortRule): string {
  const short = isShort(group, rule);
  if (short === null || group.parity === null) return NO_DATA;
  const { peopleShort, peopleShortIfAdded } = group.parity;
  if (!short) return peopleShort === 0 ? 'None' : 'None by this rule';
  if (peopleShortIfAdded === null || peopleShortIfAdded === peopleShort) return `${peopleShort}`;
  return `${peopleShort} in the posts there are, ${peopleShortIfAdded} if posts are added`;
}
