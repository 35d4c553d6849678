import { useMemo, useState } from 'react';

import { type SuggestedAction } from '#content/suggested-actions/suggested-actions.ts';
import { type Framework } from '#domain/framework.ts';
import { listGaps } from '#domain/gap-list.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { draftActions, draftOneAction } from '#features/planning/draft-actions.ts';
import { GapTable } from '#features/planning/gap-table.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';

type GapsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly suggestions: ReadonlyMap<string, SuggestedAction>;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onCreate: (
    contents: readonly Partial<RecordContent<'actions'>>[],
  ) => Promise<string | null>;
};

const any = { value: '', label: 'Any' };

/** What is still missing for the level aimed for, and the way from a gap to an action. */
export function GapsPage({ stored, framework, suggestions, onCreate }: GapsPageProps) {
  const { assessment, units, records } = stored;
  const { levelAimedFor, strandIds } = assessment;
  const [filter, setFilter] = useState({ areaId: '', unitId: '', strandId: '', planned: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);
  const gaps = useMemo(
    () => listGaps(measureResults(framework, stored), levelAimedFor, keepInUse(records.actions)),
    [framework, levelAimedFor, records.actions, stored],
  );
  const shown = gaps.filter(
    (gap) =>
      (filter.areaId === '' || gap.criterion.areaId === filter.areaId) &&
      (filter.unitId === '' || gap.unitId === filter.unitId) &&
      (filter.strandId === '' || gap.strandIds.includes(filter.strandId)) &&
      (filter.planned === '' || gap.actionIds.length > 0 === (filter.planned === 'yes')),
  );
  const chosenGaps = shown.filter((gap) => chosen.has(gap.key));

  async function create(isOne: boolean, picked = chosenGaps): Promise<void> {
    const draft = isOne ? draftOneAction : draftActions;
    const contents = draft(picked, suggestions, strandIds);
    const problem = await onCreate(contents);
    const done = `${formatCount(contents.length, 'action')} added to the action plan. Undo takes it back.`;
    setMessage(
      problem === null ? { kind: 'done', text: done } : { kind: 'problem', text: problem },
    );
    if (problem === null) setChosen(new Set());
  }

  const selects = [
    { name: 'areaId', label: 'Area', options: toOptions(framework.areas) },
    {
      name: 'unitId',
      label: 'Unit',
      options: listActiveUnits(units).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'strandId',
      label: 'Strand',
      options: toOptions(framework.strands.filter((strand) => strandIds.includes(strand.id))),
    },
    {
      name: 'planned',
      label: 'Has an open action',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
  ] as const;
  return (
    <>
      <title>Gaps – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Gaps up to level {levelAimedFor}</h1>
      {message !== null && (
        <Notice kind={message.kind}>
          <p className="govuk-body">
            {message.text}{' '}
            <a className="govuk-link" href={toHref(pathTo.actions(assessment.id))}>
              Action plan
            </a>
          </p>
        </Notice>
      )}
      <p className="govuk-body">
        {gaps.length === 0
          ? `Nothing is missing: level ${levelAimedFor} is reached.`
          : `${formatCount(gaps.length, 'answer')} hold back the level aimed for. ${gaps.filter((gap) => gap.actionIds.length === 0).length} of them have no open action yet.`}
      </p>
      <div className="app-filters">
        {selects.map(({ name, label, options }) => (
          <Select
            key={name}
            label={label}
            options={[any, ...options]}
            value={filter[name]}
            onChange={(event) => setFilter({ ...filter, [name]: event.target.value })}
          />
        ))}
      </div>
      <div className="app-actions">
        <p className="govuk-body" role="status">
          {formatCount(shown.length, 'gap')} found, {chosenGaps.length} chosen
        </p>
        <Button look="secondary" onClick={() => setChosen(new Set(shown.map((gap) => gap.key)))}>
          Choose all {shown.length} found
        </Button>
        <Button look="secondary" onClick={() => setChosen(new Set())}>
          Choose none
        </Button>
        {chosenGaps.length > 0 && (
          <>
            <Button onClick={() => void create(false)}>
              Create {formatCount(chosenGaps.length, 'action')}, one for each
            </Button>
            {chosenGaps.length > 1 && (
              <Button onClick={() => void create(true)}>Create one action for all of them</Button>
            )}
          </>
        )}
      </div>
      <GapTable
        gaps={shown}
        stored={stored}
        framework={framework}
        suggestions={suggestions}
        chosenKeys={chosen}
        onChoose={(key, isChosen) => {
          const next = new Set(chosen);
          if (isChosen) next.add(key);
          else next.delete(key);
          setChosen(next);
        }}
        onCreateOne={(gap) => void create(false, [gap])}
      />
    </>
  );
}

function toOptions(items: Framework['areas']) {
  return items.map(({ id, title }) => ({ value: id, label: title }));
}
