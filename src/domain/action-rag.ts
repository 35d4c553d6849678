import { type Action } from '#domain/records/action.ts';
import { addDays } from '#domain/day-arithmetic.ts';

/** How an action stands against its dates. Worked out, never stored. */
export type Rag = 'complete' | 'stopped' | 'red' | 'amber' | 'green' | 'no-due-date';

export const DUE_SOON_DAYS = 30;

/**
 * Complete and stopped actions have no colour of their own. Red: the due date has passed. Amber: the
 * start date has passed and it is not started, or it is due within 30 days and not started. Green:
 * any other action with a due date. Without a due date nothing can be said, unless it is late to
 * start. `today` is a calendar day, ISO 8601; an action due today is not late yet.
 */
export function readRag(action: Pick<Action, 'status' | 'startOn' | 'dueOn'>, today: string): Rag {
  const { status, startOn, dueOn } = action;
  if (status === 'complete' || status === 'stopped') return status;
  if (dueOn !== null && dueOn < today) return 'red';
  if (status === 'not-started') {
    const isLateToStart = startOn !== null && startOn < today;
    if (isLateToStart || isDueSoon(action, today)) return 'amber';
  }
  return dueOn === null ? 'no-due-date' : 'green';
}

/** Whether it is open and due from today to 30 days from now. */
export function isDueSoon(action: Pick<Action, 'status' | 'dueOn'>, today: string): boolean {
  if (!isOpenAction(action) || action.dueOn === null) return false;
  return action.dueOn >= today && action.dueOn <= addDays(today, DUE_SOON_DAYS);
}

/** Whether there is still something to do: neither complete nor stopped. */
export function isOpenAction({ status }: Pick<Action, 'status'>): boolean {
  return status === 'not-started' || status === 'in-progress';
}
