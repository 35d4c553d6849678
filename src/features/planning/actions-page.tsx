import { useMemo, useState } from 'react';

import { RAG_RULE } from '#content/plan-words.ts';
import { type Framework } from '#domain/framework.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type RecordPatch } from '#domain/records/record-patch.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { ActionFilters } from '#features/planning/action-filters.tsx';
import {
  type ActionSort,
  filterActions,
  nameLead,
  noActionFilter,
  NOT_GIVEN,
  sortActions,
  toActionRows,
} from '#features/planning/action-list.ts';
import { ActionViews } from '#features/planning/action-views.tsx';
import { BulkEdit } from '#features/planning/bulk-edit.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { Button } from '#ui/button.tsx';
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
  const [filter, setFilter] = useState(noActionFilter);
  const [sort, setSort] = useState<ActionSort>('due');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);
  const rows = useMemo(() => toActionRows(keepInUse(records.actions), today), [records, today]);
  const shown = useMemo(() => sortActions(filterActions(rows, filter), sort), [rows, filter, sort]);
  const unitOptions = useMemo(
    () => listActiveUnits(units).map((unit) => ({ value: unit.id, label: unit.name })),
    [units],
  );
  const leads = useMemo(() => listLeads(rows.map((row) => nameLead(row.action))), [rows]);
  const shownIds = new Set(shown.map((row) => row.action.id));
  const chosenIds = [...chosen].filter((id) => shownIds.has(id));
  const count = (rag: string) => rows.filter((row) => row.rag === rag).length;

  async function change(patch: RecordPatch): Promise<void> {
    const problem = await onChange(chosenIds, patch);
    const done = `${formatCount(chosenIds.length, 'action')} changed. Undo takes it back.`;
    setMessage(
      problem === null ? { kind: 'done', text: done } : { kind: 'problem', text: problem },
    );
    if (problem === null) setChosen(new Set());
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
      <p className="govuk-body">
        {formatCount(rows.length, 'action')}: {count('red')} overdue, {count('amber')} at risk,{' '}
        {rows.filter((row) => row.isDueSoon).length} due in 30 days, {count('complete')} complete.{' '}
        <a className="govuk-link" href={toHref(pathTo.gaps(assessment.id))}>
          Make actions from the gaps
        </a>
      </p>
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
        filter={filter}
        sort={sort}
        units={[...unitOptions, { value: NOT_GIVEN, label: 'Not given' }]}
        leads={leads}
        strands={framework.strands.map(({ id, title }) => ({ value: id, label: title }))}
        onFilter={setFilter}
        onSort={setSort}
      />
      <div className="app-actions">
        <p className="govuk-body" role="status">
          {formatCount(shown.length, 'action')} found, {chosenIds.length} chosen
        </p>
        <Button look="secondary" onClick={() => setChosen(shownIds)}>
          Choose all {shown.length} found
        </Button>
        <Button look="secondary" onClick={() => setChosen(new Set())}>
          Choose none
        </Button>
      </div>
      {chosenIds.length > 0 && (
        <BulkEdit chosenCount={chosenIds.length} units={unitOptions} onChange={change} />
      )}
      <ActionViews
        rows={shown}
        today={today}
        assessmentId={assessment.id}
        unitNames={new Map(units.map((unit) => [unit.id, unit.name]))}
        chosenIds={chosen}
        onChoose={(id, isChosen) => {
          const next = new Set(chosen);
          if (isChosen) next.add(id);
          else next.delete(id);
          setChosen(next);
        }}
      />
      <RemovedList
        noun="actions"
        records={records.actions}
        hrefOf={(id) => toHref(pathTo.record(assessment.id, 'actions', id))}
      />
    </>
  );
}

function listLeads(names: readonly string[]) {
  return [...new Set(names)]
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
    .map((name) => ({ value: name, label: name === NOT_GIVEN ? 'Not given' : name }));
}
