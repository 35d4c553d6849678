import { useDeferredValue, useMemo, useState } from 'react';

import { keepInUse } from '#domain/records/record-kinds.ts';
import { type Action } from '#domain/records/action.ts';
import {
  type ActionFilter,
  type ActionSort,
  filterActions,
  nameLead,
  noActionFilter,
  NOT_GIVEN,
  sortActions,
  toActionRows,
} from '#features/planning/action-list.ts';
import { createKept } from '#ui/create-kept.ts';

const useFilter = createKept<ActionFilter>();
const useSort = createKept<ActionSort>();

/** The actions as found, sorted and chosen on the page; `today` is ISO 8601. */
export function useActionList(assessmentId: string, actions: readonly Action[], today: string) {
  const [filter, setFilter] = useFilter(assessmentId, noActionFilter);
  const [sort, setSort] = useSort(assessmentId, 'due');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => toActionRows(keepInUse(actions), today), [actions, today]);
  // typing in Find comes before drawing what it finds
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => sortActions(filterActions(rows, sought), sort), [rows, sought, sort]);
  const leads = useMemo(() => listLeads(rows.map((row) => nameLead(row.action))), [rows]);
  // what is chosen and then no longer found is not changed unseen
  const chosenIds = shown.map((row) => row.action.id).filter((id) => chosen.has(id));

  return {
    rows,
    shown,
    leads,
    filter,
    setFilter,
    sort,
    setSort,
    chosen,
    chosenIds,
    chooseAll: (): void => setChosen(new Set(shown.map((row) => row.action.id))),
    chooseNone: (): void => setChosen(new Set()),
    choose: (id: string, isChosen: boolean): void => {
      const next = new Set(chosen);
      if (isChosen) next.add(id);
      else next.delete(id);
      setChosen(next);
    },
  };
}

function listLeads(names: readonly string[]) {
  return [...new Set(names)]
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
    .map((name) => ({ value: name, label: name === NOT_GIVEN ? 'Not given' : name }));
}
