import { useState } from 'react';

import { nameGroup } from '#content/name-group.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type NewCount } from '#features/representation/new-count.ts';
import { formatPeople } from '#shared/figure-words.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';
import { Notice } from '#ui/notice.tsx';
import { Table } from '#ui/table.tsx';

type SaveCountsProps = {
  readonly scheme: GroupScheme;
  readonly silentIds: readonly string[];
  readonly counts: readonly NewCount[];
  readonly onSave: (counts: readonly NewCount[]) => Promise<string | null>;
};

/** What was read, to look at, to name and to save. */
export function SaveCounts({ scheme, silentIds, counts, onSave }: SaveCountsProps) {
  const [periods, setPeriods] = useState<Readonly<Record<number, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const named = counts.map((count, index) => ({
    ...count,
    period: (periods[index] ?? count.period).trim(),
  }));
  const ids = [...scheme.groups.map(({ id }) => id), ...silentIds];

  async function save(): Promise<void> {
    if (named.some(({ period }) => period === '')) {
      setProblem('Say what each column covers, such as 2026/27.');
      return;
    }
    setProblem(await onSave(named));
  }

  return (
    <>
      <Table
        caption="What will be saved"
        head={['Group', ...named.map(({ period }, index) => period || `Column ${index + 1}`)]}
        rows={ids.map((id) => ({
          key: id,
          cells: [
            nameGroup(scheme, id),
            ...named.map(({ counts: figures }) => formatPeople(figures[id] ?? null)),
          ],
        }))}
      />
      {counts.map((count, index) => (
        <Input
          // the columns of one file stay where they are
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          label={counts.length === 1 ? 'Period' : `Period of column ${index + 1}`}
          hint="Such as 2026/27. Give its date on its own page afterwards"
          maxLength={LINE_MAX_CHARACTERS}
          value={periods[index] ?? count.period}
          onChange={({ target }) => setPeriods({ ...periods, [index]: target.value })}
        />
      ))}
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <Button onClick={() => void save()}>Save these numbers</Button>
    </>
  );
}
