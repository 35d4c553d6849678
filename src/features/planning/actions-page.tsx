import { useMemo, useState } from 'react';

import { RAG_RULE } from '#content/plan-words.ts';
import { type Framework } from '#domain/framework.ts';
import { type RecordPatch } from '#domain/records/record-patch.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { ActionFilters } from '#features/planning/action-filters.tsx';
import { NOT_GIVEN } from '#features/planning/action-list.ts';
import { ActionSummary } from '#features/planning/action-summary.tsx';
import { ActionViews } from '#features/planning/action-views.tsx';
import { BulkEdit } from '#features/planning/bulk-edit.tsx';
import { ChooseBar } from '#features/planning/choose-bar.tsx';
import { useActionList } from '#features/planning/use-action-list.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { Notice } from '#ui/notice.tsx';
import { RemovedList } from '#ui/removed-list.tsx';

type ActionsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** ISO 8601. */
  readonly today: string;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAdd: (title: string) => Promise<string | null>;
  readonly onChange: (ids: readonly string[], patch: RecordPatch) => Promise<string | null>;
};

/** The action plan: every action, found, sorted, grouped, drawn, and changed one by one or together. */
export function ActionsPage({ stored, framework, today, onAdd, onChange }: ActionsPageProps) {
  const { assessment, units, records } = stored;
  const list = useActionList(assessment.id, records.actions, today);
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);
  const unitOptions = useMemo(
    () => listActiveUnits(units).map((unit) => ({ value: unit.id, label: unit.name })),
    [units],
  );

  async function change(patch: RecordPatch): Promise<void> {
    const problem = await onChange(list.chosenIds, patch);
    const done = `${formatCount(list.chosenIds.length, 'action')} changed. Undo takes it back.`;
    setMessage(
      problem === null ? { kind: 'done', text: done } : { kind: 'problem', text: problem },
    );
    if (problem === null) list.chooseNone();
  }

  return (
    <>
      <title>Action plan – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Action plan</h1>
      {message !== null && (
        <Notice kind={message.kind}>
          <p className="govuk-body">{message.text}</p>
        </Notice>
      )}
      <ActionSummary rows={list.rows} assessmentId={assessment.id} />
      <p className="govuk-hint">{RAG_RULE}</p>
      <AddByName
        label="Title of a new action"
        buttonText="Add an action"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAdd}
      />
      <h2 className="govuk-heading-m">Actions</h2>
      <ActionFilters
        filter={list.filter}
        sort={list.sort}
        units={[...unitOptions, { value: NOT_GIVEN, label: 'Not given' }]}
        leads={list.leads}
        strands={framework.strands.map(({ id, title }) => ({ value: id, label: title }))}
        onFilter={list.setFilter}
        onSort={list.setSort}
      />
      <ChooseBar
        foundText={formatCount(list.shown.length, 'action')}
        foundCount={list.shown.length}
        chosenCount={list.chosenIds.length}
        onChooseAll={list.chooseAll}
        onChooseNone={list.chooseNone}
      />
      {list.chosenIds.length > 0 && (
        <BulkEdit chosenCount={list.chosenIds.length} units={unitOptions} onChange={change} />
      )}
      <ActionViews
        rows={list.shown}
        today={today}
        assessmentId={assessment.id}
        unitNames={new Map(units.map((unit) => [unit.id, unit.name]))}
        chosenIds={list.chosen}
        onChoose={list.choose}
      />
      <RemovedList
        noun="actions"
        records={records.actions}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'actions', id))}
      />
    </>
  );
}
