import { type ReactNode, useId } from 'react';

type Task = {
  readonly href: string;
  readonly title: string;
  readonly hint: string;
  readonly status: ReactNode;
};

/** The GOV.UK task list: what there is to do, and how each part stands. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const listId = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, position) => {
        const id = `${listId}-${position}`;
        return (
          <li key={task.href} className="govuk-task-list__item govuk-task-list__item--with-link">
            <div className="govuk-task-list__name-and-hint">
              <a
                className="govuk-link govuk-task-list__link"
                href={task.href}
                aria-describedby={`${id}-hint ${id}-status`}
              >
                {task.title}
              </a>
              <div id={`${id}-hint`} className="govuk-task-list__hint">
                {task.hint}
              </div>
            </div>
            <div className="govuk-task-list__status" id={`${id}-status`}>
              {task.status}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
