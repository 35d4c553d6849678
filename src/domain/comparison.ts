import { indexAnswers } from '#domain/answer-index.ts';
import { type CollatedCriterion } from '#domain/collation.ts';
import {
  type ActionMoves,
  compareActions,
  compareMeasures,
  type MeasureMove,
} from '#domain/compare-plans.ts';
import { type Criterion, type Framework } from '#domain/framework.ts';
import { type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type AssessmentRecord, measureResults, type Results } from '#domain/results.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { readStanding, readStrandStanding, type Standing } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';
import { matchUnits, type UnitPair } from '#domain/unit-matching.ts';

/** An assessment at one moment; a saved file is one. */
export type ComparedSide = AssessmentRecord & {
  readonly records: Pick<RecordsByKind, 'actions' | 'measures'>;
};

/** A level before and after; 0 when none is reached, null when it was not in scope. */
export type LevelMove = { readonly before: number | null; readonly after: number | null };

/** A unit whose own answer is not what it was; null on the side where there is no such unit. */
export type UnitMove = {
  readonly name: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
};

export type CriterionMove = { readonly criterion: Criterion; readonly units: readonly UnitMove[] };

export type Comparison = {
  readonly overall: { readonly before: number; readonly after: number };
  readonly areas: readonly (LevelMove & { readonly areaId: string })[];
  /** Strands in scope on either side, in the framework's order. */
  readonly strands: readonly (LevelMove & { readonly strandId: string })[];
  /** Criteria the council met on one side only, in the framework's order. */
  readonly movedUp: readonly CriterionMove[];
  readonly movedDown: readonly CriterionMove[];
  /** Criteria outside this framework that only one side answers: `after` (new), `before` (dropped). */
  readonly newCriterionIds: readonly string[];
  readonly droppedCriterionIds: readonly string[];
  readonly actions: ActionMoves;
  readonly measures: readonly MeasureMove[];
};

/** What has changed between two moments of an assessment, or two rounds of it. */
export function compareAssessments(
  framework: Framework,
  before: ComparedSide,
  after: ComparedSide,
): Comparison {
  const was = measureResults(framework, before);
  const is = measureResults(framework, after);
  const unmetBefore = listUnmet(was);
  const unmetAfter = listUnmet(is);
  const describe = createMoveReader(before, after);
  return {
    overall: { before: was.attainment.overallLevel, after: is.attainment.overallLevel },
    areas: framework.areas.map(({ id }) => ({
      areaId: id,
      before: findAreaLevel(was, id),
      after: findAreaLevel(is, id),
    })),
    strands: framework.strands
      .map(({ id }) => ({
        strandId: id,
        before: findStrandLevel(was, id),
        after: findStrandLevel(is, id),
      }))
      .filter((move) => move.before !== null || move.after !== null),
    movedUp: framework.criteria
      .filter(({ id }) => unmetBefore.has(id) && !unmetAfter.has(id))
      .map(describe),
    movedDown: framework.criteria
      .filter(({ id }) => !unmetBefore.has(id) && unmetAfter.has(id))
      .map(describe),
    newCriterionIds: listUnknown(framework, after, before),
    droppedCriterionIds: listUnknown(framework, before, after),
    actions: compareActions(before.records.actions, after.records.actions),
    measures: compareMeasures(before.records.measures, after.records.measures),
  };
}

function listUnmet({ collated }: Results): Set<string> {
  const isUnmet = (item: CollatedCriterion) => item.unmetStrandIds.length > 0;
  return new Set(collated.filter(isUnmet).map((item) => item.criterion.id));
}

function findAreaLevel({ attainment }: Results, areaId: string): number | null {
  return attainment.areaLevels.find((each) => each.areaId === areaId)?.level ?? null;
}

function findStrandLevel({ attainment }: Results, strandId: string): number | null {
  return attainment.strandLevels.find((each) => each.strandId === strandId)?.level ?? null;
}

/** Criteria that the framework does not have, answered on one side and not on the other. */
function listUnknown(framework: Framework, here: ComparedSide, there: ComparedSide): string[] {
  const known = new Set(framework.criteria.map(({ id }) => id));
  for (const { criterionId } of there.answers) known.add(criterionId);
  const unknown = here.answers.map(({ criterionId }) => criterionId).filter((id) => !known.has(id));
  return [...new Set(unknown)].toSorted();
}

/** Reads which units' own answers to a criterion are not what they were. */
function createMoveReader(before: ComparedSide, after: ComparedSide) {
  const pairs = matchUnits(before.units, after.units);
  const answersBefore = indexAnswers(before.answers);
  const answersAfter = indexAnswers(after.answers);
  const strandsAfter = new Set(after.assessment.strandIds);
  const sharedStrands = before.assessment.strandIds.filter((id) => strandsAfter.has(id));

  return (criterion: Criterion): CriterionMove => {
    const find = (unit: Unit | null, answers: typeof answersBefore) =>
      unit === null ? undefined : answers.find(unit.id, criterion.id);
    const read = (pair: UnitPair): UnitMove[] => {
      const unit = pair.after ?? pair.before;
      if (unit === null || !isAnsweredBy(criterion, unit.kind)) return [];
      const was = find(pair.before, answersBefore);
      const is = find(pair.after, answersAfter);
      const move: UnitMove = {
        name: unit.name,
        before: pair.before && readStanding(was, before.assessment.strandIds),
        after: pair.after && readStanding(is, after.assessment.strandIds),
      };
      const hasMoved =
        move.before !== move.after ||
        sharedStrands.some((id) => readStrandStanding(was, id) !== readStrandStanding(is, id));
      return hasMoved ? [move] : [];
    };
    return { criterion, units: pairs.flatMap(read) };
  };
}
