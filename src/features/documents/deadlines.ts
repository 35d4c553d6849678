import { isOpenAction } from '#domain/action-rag.ts';
import { type Action } from '#domain/records/action.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type CalendarEvent } from '#features/documents/calendar.ts';

/** The open actions that have a due date, as events on that day. */
export function listDeadlines(actions: readonly Action[]): CalendarEvent[] {
  return keepInUse(actions)
    .filter(isOpenAction)
    .flatMap(({ id, title, dueOn, leadOfficer, whatWillBeDone }) =>
      dueOn === null
        ? []
        : [
            {
              uid: id,
              day: dueOn,
              title: `Due: ${title || 'Action without a title'}`,
              description: [leadOfficer && `Lead officer: ${leadOfficer}`, whatWillBeDone]
                .filter(Boolean)
                .join('\n'),
            },
          ],
    );
}
