import { useMemo, useRef, useState } from 'react';

import { type SuggestedAction } from '#content/suggested-actions/suggested-actions.ts';
import { type Framework } from '#domain/framework.ts';
import { type GapRow, listGaps } from '#domain/gap-list.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { ChooseBar } from '#features/planning/choose-bar.tsx';
import { draftActions, draftOneAction } from '#features/planning/draft-actions.ts';
import { filterGaps, GapFilters, noGapFilter } from '#features/planning/gap-filters.tsx';
import { GapNotice } from '#features/planning/gap-notice.tsx';
import { GapTable } from '#features/planning/gap-table.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';

type GapsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly suggestions: ReadonlyMap<string, SuggestedAction>;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onCreate: (
    contents: readonly Partial<RecordContent<'actions'>>[],
  ) => Promise<string | null>;
};

/** What is still missing for the level aimed for, and the way from a gap to an action. */
export function GapsPage({ stored, framework, suggestions, onCreate }: GapsPageProps) {
  const { assessment, units, records } = stored;
  const { levelAimedFor, strandIds } = assessment;
  const [filter, setFilter] = useState(noGapFilter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<{ isDone: boolean; words: string } | null>(null);
  const results = useMemo(() => measureResults(framework, stored), [framework, stored]);
  const gaps = useMemo(
    () => listGaps(results, levelAimedFor, keepInUse(records.actions)),
    [results, levelAimedFor, records.actions],
  );
  const shown = useMemo(() => filterGaps(gaps, filter), [gaps, filter]);
  const chosenGaps = shown.filter((gap) => chosen.has(gap.key));

  const isCreating = useRef(false);

  async function create(draft: typeof draftActions, picked: readonly GapRow[]): Promise<void> {
    // Enter pressed twice makes them once
    if (isCreating.current) return;
    isCreating.current = true;
    const contents = draft(picked, suggestions, strandIds);
    const problem = await onCreate(contents);
    isCreating.current = false;
    const done = `${formatCount(contents.length, 'action')} added to the action plan. Undo takes it back.`;
    setOutcome({ isDone: problem === null, words: problem ?? done });
    if (problem === null) setChosen(new Set());
  }

  return (
    <>
      <title>Gaps – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Gaps up to level {levelAimedFor}</h1>
      <GapNotice outcome={outcome} assessmentId={assessment.id} />
      <p className="govuk-body">{describeGaps(gaps, levelAimedFor)}</p>
      <GapFilters
        filter={filter}
        areas={framework.areas}
        strands={framework.strands.filter((strand) => strandIds.includes(strand.id))}
        units={listActiveUnits(units).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setFilter}
      />
      <ChooseBar
        foundText={formatCount(shown.length, 'gap')}
        foundCount={shown.length}
        chosenCount={chosenGaps.length}
        onChooseAll={() => setChosen(new Set(shown.map((gap) => gap.key)))}
        onChooseNone={() => setChosen(new Set())}
      >
        {chosenGaps.length > 0 && (
          <Button onClick={() => void create(draftActions, chosenGaps)}>
            Create {formatCount(chosenGaps.length, 'action')}, one for each
          </Button>
        )}
        {chosenGaps.length > 1 && (
          <Button onClick={() => void create(draftOneAction, chosenGaps)}>
            Create one action for all of them
          </Button>
        )}
      </ChooseBar>
      <GapTable
        gaps={shown}
        stored={stored}
        framework={framework}
        suggestions={suggestions}
        chosenKeys={chosen}
        onChoose={(key, isChosen) => setChosen(toggle(chosen, key, isChosen))}
        onCreateOne={(gap) => void create(draftActions, [gap])}
      />
    </>
  );
}

function toggle(chosen: ReadonlySet<string>, key: string, isChosen: boolean): Set<string> {
  const next = new Set(chosen);
  if (isChosen) next.add(key);
  else next.delete(key);
  return next;
}

function describeGaps(gaps: readonly GapRow[], levelAimedFor: number): string {
  if (gaps.length === 0) return `Nothing is missing: level ${levelAimedFor} is reached.`;
  const unplanned = gaps.filter((gap) => gap.actionIds.length === 0).length;
  const held = gaps.length === 1 ? '1 answer holds' : `${gaps.length} answers hold`;
  return `${held} back the level aimed for. ${unplanned} of them without an open action yet.`;
}
