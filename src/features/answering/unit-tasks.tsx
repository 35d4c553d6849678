import { type Answer } from '#domain/answer.ts';
import { indexAnswers } from '#domain/answer-index.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { type Unit } from '#domain/unit.ts';
import { findNextUnanswered, listToConfirm } from '#features/answering/criterion-filter.ts';
import { LevelTests } from '#features/answering/level-tests.tsx';
import {
  type AreaTask,
  buildTaskList,
  type TaskState,
} from '#features/answering/task-list-view.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Select } from '#ui/select.tsx';
import { Tag } from '#ui/tag.tsx';
import { TaskList } from '#ui/task-list.tsx';

export type UnitTasksProps = {
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly onChooseUnit: (unitId: string) => void;
};

/** Whose answers, and the task list of that unit level by level. */
export function UnitTasks(props: UnitTasksProps & { readonly isWhole: boolean }) {
  const { assessment, framework, unit, units, onChooseUnit, isWhole } = props;
  const answers = indexAnswers(props.answers);
  const levels = buildTaskList(framework, unit, assessment.strandIds, answers);
  const next = findNextUnanswered(framework, unit, assessment.strandIds, answers, null);
  const toConfirm = listToConfirm(framework, unit, answers);
  const active = listActiveUnits(units);
  return (
    <>
      <Select
        label="Whose answers"
        options={active.map((each) => ({ value: each.id, label: each.name }))}
        value={unit.id}
        onChange={(event) => onChooseUnit(event.target.value)}
      />
      {isWhole && active.length === 1 && (
        <p className="govuk-inset-text">
          No services are listed yet. Service criteria cannot be met without them.{' '}
          <a className="govuk-link" href={toHref(pathTo.services(assessment.id))}>
            Add your services
          </a>
        </p>
      )}
      <p className="govuk-body">
        {next === null ? (
          'Every criterion has been answered here.'
        ) : (
          <a
            className="govuk-link"
            href={toHref(pathTo.criterion(assessment.id, unit.id, next.id))}
          >
            Go to the next unanswered criterion, {next.id}
          </a>
        )}
      </p>
      {toConfirm[0] !== undefined && (
        <p className="govuk-body">
          {formatCount(toConfirm.length, 'answer')} carried over from the last assessment to confirm
          again.{' '}
          <a
            className="govuk-link"
            href={toHref(pathTo.criterion(assessment.id, unit.id, toConfirm[0].id))}
          >
            Go to the first, {toConfirm[0].id}
          </a>
        </p>
      )}
      {levels.map(({ level, areas }) => (
        <section key={level.number}>
          <h2 className="govuk-heading-m">
            Level {level.number}: {level.title}
          </h2>
          <LevelTests level={level} framework={framework} />
          <TaskList
            tasks={areas.map((area) => ({
              href: toHref(pathTo.area(assessment.id, unit.id, level.number, area.areaId)),
              title: area.title,
              hint: describeProgress(area),
              status: <TaskTag state={area.state} />,
            }))}
          />
        </section>
      ))}
    </>
  );
}

function describeProgress({ progress }: AreaTask): string {
  const done = progress.metCount + progress.notApplicableCount;
  const open = progress.notStartedCount + progress.reasonMissingCount;
  const answered = progress.answerCount - open;
  return `${answered} of ${progress.answerCount} answered, ${done} met or not applicable`;
}

function TaskTag({ state }: { readonly state: TaskState }) {
  switch (state) {
    case 'not-started':
      return <Tag text="Not started" colour="grey" />;
    case 'in-progress':
      return <Tag text="In progress" colour="yellow" />;
    case 'answered':
      return <Tag text="Answered, not all met" colour="blue" />;
    case 'complete':
      return <Tag text="All met" colour="green" />;
  }
}
