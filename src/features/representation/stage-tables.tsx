import { stageConclusionWords } from '#content/representation-words.ts';
import { type Interval } from '#domain/representation/intervals.ts';
import { type GroupStage } from '#domain/representation/stages.ts';
import { formatChance, formatPeople, formatShare, formatRatio } from '#shared/figure-words.ts';
import { Table } from '#ui/table.tsx';

const TOO_FEW = 'Too few';

type StageTablesProps = {
  /** Which stages, and what the groups are. */
  readonly about: string;
  readonly beforeName: string;
  readonly afterName: string;
  readonly stages: readonly GroupStage[];
};

/** Numbers and rates of each group, then how its chance compares with everybody else's. */
export function StageTables({ about, beforeName, afterName, stages }: StageTablesProps) {
  const rowsOf = (cellsOf: (group: GroupStage) => readonly string[]) =>
    stages.map((group) => ({
      key: group.groupId,
      cells: [
        group.isCombination ? <em key="name">{group.name}</em> : group.name,
        ...cellsOf(group),
      ],
    }));
  return (
    <>
      <Table
        caption={`Who went on: ${about}`}
        className="app-wide-table"
        head={['Group', beforeName, afterName, 'Rate', 'Rate of everybody else']}
        rows={rowsOf((group) => [
          formatPeople(group.own?.total ?? null),
          formatPeople(group.own?.count ?? null),
          ...(isShown(group)
            ? [formatShare(group.rate), formatShare(group.othersRate)]
            : [TOO_FEW, TOO_FEW]),
        ])}
      />
      <Table
        caption={`How each group’s chance compares: ${about}`}
        className="app-wide-table"
        head={[
          'Group',
          'Everybody else’s chance against the group’s',
          'Of the best rate',
          'By chance alone',
          'What can be said',
        ]}
        rows={rowsOf((group) => [
          ...(isShown(group)
            ? [describeLikelihood(group), describeRatio(group), formatChance(group.chanceTogether)]
            : [TOO_FEW, TOO_FEW, TOO_FEW]),
          stageConclusionWords[group.conclusion],
        ])}
      />
    </>
  );
}

function isShown({ conclusion }: GroupStage): boolean {
  return conclusion !== 'too-few';
}

function describeLikelihood({ likelihood }: GroupStage): string {
  if (likelihood === null) return 'Cannot be given';
  return `${formatRatio(likelihood.times)} (${formatTimesRange(likelihood.interval)})`;
}

function formatTimesRange({ low, high }: Interval): string {
  const show = (times: number) => times.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${show(low)} to ${show(high)} by chance`;
}

function describeRatio({ ratioToBest, isBelowFourFifths }: GroupStage): string {
  if (ratioToBest === null) return 'Cannot be given';
  return `${formatShare(ratioToBest)}${isBelowFourFifths ? ', below four fifths' : ''}`;
}
