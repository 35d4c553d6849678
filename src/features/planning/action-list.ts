import { isDueSoon, type Rag, readRag } from '#domain/action-rag.ts';
import { type Action } from '#domain/records/action.ts';

/** An action with what is worked out from it for today. */
export type ActionRow = { readonly action: Action; readonly rag: Rag; readonly isDueSoon: boolean };

export type ActionFilter = {
  readonly text: string;
  /** Each empty for "any". */
  readonly status: string;
  readonly priority: string;
  readonly unitId: string;
  readonly lead: string;
  readonly strandId: string;
  readonly due: string;
};

export const noActionFilter: ActionFilter = {
  text: '',
  status: '',
  priority: '',
  unitId: '',
  lead: '',
  strandId: '',
  due: '',
};

/** A unit or a lead that has not been named, to filter by. */
export const NOT_GIVEN = 'not-given';

export const actionSorts = ['due', 'title', 'lead', 'priority', 'status', 'rag'] as const;
export type ActionSort = (typeof actionSorts)[number];

/** Works out each action's colour once. */
export function toActionRows(actions: readonly Action[], today: string): ActionRow[] {
  return actions.map((action) => ({
    action,
    rag: readRag(action, today),
    isDueSoon: isDueSoon(action, today),
  }));
}

/** The rows that pass every part of the filter. */
export function filterActions(rows: readonly ActionRow[], filter: ActionFilter): ActionRow[] {
  const text = filter.text.trim().toLowerCase();
  return rows.filter((row) => {
    const { action } = row;
    return (
      passesText(action, text) &&
      passes(filter.status, action.status) &&
      passes(filter.priority, action.priority) &&
      passes(filter.unitId, action.unitId ?? NOT_GIVEN) &&
      passes(filter.lead, nameLead(action)) &&
      concernsStrand(action, filter.strandId) &&
      passesDue(row, filter.due)
    );
  });
}

function passes(wanted: string, value: string): boolean {
  return wanted === '' || value === wanted;
}

/** An action that names no strand concerns all of them. */
function concernsStrand({ strandIds }: Action, wanted: string): boolean {
  return wanted === '' || strandIds.length === 0 || strandIds.includes(wanted);
}

function passesText(action: Action, text: string): boolean {
  if (text === '') return true;
  const { title, whatWillBeDone, leadOfficer, measureOfSuccess, resources } = action;
  return [title, whatWillBeDone, leadOfficer, measureOfSuccess, resources].some((part) =>
    part.toLowerCase().includes(text),
  );
}

function passesDue(row: ActionRow, due: string): boolean {
  if (due === 'overdue') return row.rag === 'red';
  if (due === 'soon') return row.isDueSoon;
  return due === '' || row.rag === due;
}

/** The lead as written, or NOT_GIVEN. */
export function nameLead({ leadOfficer }: Action): string {
  return leadOfficer.trim() === '' ? NOT_GIVEN : leadOfficer.trim();
}

const priorityOrder = ['high', 'medium', 'low'];
const statusOrder = ['in-progress', 'not-started', 'complete', 'stopped'];
const ragOrder = ['red', 'amber', 'green', 'no-due-date', 'complete', 'stopped'];

/** Sorted; what has no due date or no lead comes last. Equal rows stay in the order added. */
export function sortActions(rows: readonly ActionRow[], sort: ActionSort): ActionRow[] {
  const last = '\uFFFF';
  const keyOf = ({ action, rag }: ActionRow): string => {
    switch (sort) {
      case 'due':
        return action.dueOn ?? last;
      case 'title':
        return action.title.toLowerCase();
      case 'lead':
        return action.leadOfficer.trim().toLowerCase() || last;
      case 'priority':
        return `${priorityOrder.indexOf(action.priority)}`;
      case 'status':
        return `${statusOrder.indexOf(action.status)}`;
      case 'rag':
        return `${ragOrder.indexOf(rag)}`;
    }
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}

/** The rows in groups by unit or by lead, the groups in order of their names, "not given" last. */
export function groupActions(
  rows: readonly ActionRow[],
  nameOf: (action: Action) => string | null,
): { readonly name: string | null; readonly rows: readonly ActionRow[] }[] {
  const groups = new Map<string | null, ActionRow[]>();
  for (const row of rows) {
    const name = nameOf(row.action);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([name, own]) => ({ name, rows: own }))
    .toSorted((a, b) => {
      if (a.name === null || b.name === null)
        return Number(a.name === null) - Number(b.name === null);
      return a.name.localeCompare(b.name, 'en-GB');
    });
}
