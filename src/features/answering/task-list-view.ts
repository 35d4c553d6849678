import { type AnswerIndex } from '#domain/answer-index.ts';
import { type Framework, type Level } from '#domain/framework.ts';
import { measureProgress, type Progress } from '#domain/progress.ts';
import { isComplete } from '#domain/results.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { type Unit } from '#domain/unit.ts';

export type TaskState = 'not-started' | 'in-progress' | 'answered' | 'complete';

/** One line of the task list: the unit's criteria of one level and area. */
export type AreaTask = {
  readonly areaId: string;
  readonly title: string;
  readonly progress: Progress;
  readonly state: TaskState;
};
export type LevelTasks = { readonly level: Level; readonly areas: readonly AreaTask[] };

/** The unit's task list: level by level, the areas in which it has something to answer. */
export function buildTaskList(
  framework: Framework,
  unit: Unit,
  strandIds: readonly string[],
  answers: AnswerIndex,
): LevelTasks[] {
  return framework.levels.map((level) => ({
    level,
    areas: framework.areas.flatMap((area) => {
      const criteria = framework.criteria
        .filter((item) => item.levelNumber === level.number && item.areaId === area.id)
        .filter((item) => isAnsweredBy(item, unit.kind));
      if (criteria.length === 0) return [];
      const progress = measureProgress(criteria, unit, strandIds, answers);
      return [{ areaId: area.id, title: area.title, progress, state: readTaskState(progress) }];
    }),
  }));
}

/** "answered": every criterion has a judgement, but not all are met. */
export function readTaskState(progress: Progress): TaskState {
  if (progress.notStartedCount === progress.answerCount) return 'not-started';
  if (isComplete(progress)) return 'complete';
  const open = progress.notStartedCount + progress.reasonMissingCount;
  return open > 0 ? 'in-progress' : 'answered';
}
