import { indexAnswers } from '#domain/answer-index.ts';
import { type Answer } from '#domain/answer.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Attainment, findLevelReached, measureAttainment } from '#domain/attainment.ts';
import { collateCriterion, type CollatedCriterion } from '#domain/collation.ts';
import { type Framework } from '#domain/framework.ts';
import { findLevelBlocks, type LevelBlock } from '#domain/level-blocks.ts';
import { addProgress, measureProgress, type Progress } from '#domain/progress.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { type Unit } from '#domain/unit.ts';

/** Everything an assessment holds that bears on its level. */
export type AssessmentRecord = {
  readonly assessment: Pick<Assessment, 'strandIds' | 'serviceRule' | 'levelAimedFor'>;
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
};

/** One unit's own level: the strict rule applied to its own answers alone. */
export type UnitResult = {
  readonly unit: Unit;
  /** 0 when no level is reached; null when the framework asks nothing of such a unit. */
  readonly level: number | null;
  readonly levels: readonly { readonly levelNumber: number; readonly progress: Progress }[];
};

export type Results = {
  readonly attainment: Attainment;
  readonly collated: readonly CollatedCriterion[];
  readonly blocks: readonly LevelBlock[];
  /** The council as a whole first, then the services that count. */
  readonly units: readonly UnitResult[];
  /** All answers of the levels up to the one aimed for. */
  readonly progressToAim: Progress;
};

/** Works out the level reached and all that stands behind it. Nothing of this is ever stored. */
export function measureResults(framework: Framework, record: AssessmentRecord): Results {
  const { strandIds, serviceRule, levelAimedFor } = record.assessment;
  const answers = indexAnswers(record.answers);
  const active = listActiveUnits(record.units);
  const setting = {
    corporateUnits: active.filter((unit) => unit.kind === 'corporate'),
    services: active.filter((unit) => unit.kind === 'service'),
    strandIds,
    serviceRule,
    answers,
  };
  const collated = framework.criteria.map((criterion) => collateCriterion(criterion, setting));
  const attainment = measureAttainment(framework, strandIds, collated);
  const units = active.map((unit) => measureUnit(framework, unit, strandIds, answers));
  return {
    attainment,
    collated,
    blocks: findLevelBlocks(framework, attainment.overallLevel, collated),
    units,
    progressToAim: addProgress(
      units
        .flatMap((result) => result.levels)
        .filter((level) => level.levelNumber <= levelAimedFor)
        .map((level) => level.progress),
    ),
  };
}

function measureUnit(
  framework: Framework,
  unit: Unit,
  strandIds: readonly string[],
  answers: ReturnType<typeof indexAnswers>,
): UnitResult {
  const levels = framework.levels.map(({ number: levelNumber }) => {
    const criteria = framework.criteria.filter((item) => item.levelNumber === levelNumber);
    return { levelNumber, progress: measureProgress(criteria, unit, strandIds, answers) };
  });
  const unmet = new Set(
    levels.filter(({ progress }) => !isComplete(progress)).map((level) => level.levelNumber),
  );
  const isAsked = levels.some(({ progress }) => progress.answerCount > 0);
  const levelNumbers = framework.levels.map((level) => level.number);
  return {
    unit,
    level: isAsked ? findLevelReached(levelNumbers, (number) => unmet.has(number)) : null,
    levels,
  };
}

/** Whether every answer counted is met or not applicable. */
export function isComplete(progress: Progress): boolean {
  return progress.metCount + progress.notApplicableCount === progress.answerCount;
}
