import { isOpenAction } from '#domain/action-rag.ts';
import { type Answer } from '#domain/answer.ts';
import { type AssessmentFile, FILE_FORMAT, FILE_FORMAT_VERSION } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { noColleagueRows } from '#domain/merge/no-colleague-rows.ts';
import { findNextPeriod } from '#domain/next-period.ts';
import { carryRepresentation } from '#domain/next-round-representation.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { listSteps } from '#domain/sign-off-order.ts';

export type NextRoundSetting = {
  readonly newAssessmentId: AssessmentId;
  /** The old assessment as it is now, frozen. */
  readonly snapshot: Snapshot;
  readonly createId: () => string;
  /** When the new round is started, UTC, ISO 8601, and by whom. */
  readonly at: string;
  readonly by: string;
};

/**
 * The assessment of the following period, made from the one in the file: its services in use,
 * objectives, measures, populations with their figures, benchmarks and targets, evidence, open actions (counted as carried over once more) and answers, each
 * one given to be confirmed again; its steps of sign-off, unsigned; and the old one as a snapshot.
 * Ids stay, so that the rounds can be compared; a link to anything left behind is dropped.
 */
export function startNextRound(file: AssessmentFile, setting: NextRoundSetting): AssessmentFile {
  const { newAssessmentId: assessmentId, at, by } = setting;
  const rename = <Row extends object>(row: Row) => ({ ...row, assessmentId });
  const touched = { assessmentId, updatedAt: at, updatedBy: by };
  // an assessment cannot be without the council as a whole
  const units = file.units.filter((unit) => unit.retiredAt === null || unit.kind === 'corporate');
  const unitIds = new Set<string>(units.map((unit) => unit.id));
  const objectives = keepInUse(file.records.objectives);
  const measures = keepInUse(file.records.measures);
  const keepObjectives = keepIds(objectives);
  const keepMeasures = keepIds(measures);
  const actions = keepInUse(file.records.actions).filter(isOpenAction);
  const measured = carryRepresentation(file.records, {
    hasUnit: (id) => unitIds.has(id),
    keepObjectives,
    keepMeasures,
    keepActions: keepIds(actions),
  });
  return {
    format: FILE_FORMAT,
    formatVersion: FILE_FORMAT_VERSION,
    savedAt: at,
    savedBy: by,
    assessment: {
      ...file.assessment,
      ...findNextPeriod(file.assessment),
      id: assessmentId,
      archivedAt: null,
      deletedAt: null,
      createdAt: at,
      updatedAt: at,
      updatedBy: by,
    },
    units: units.map(rename),
    answers: file.answers
      .filter((answer) => unitIds.has(answer.unitId))
      .map((answer) => rename(askAgain(answer))),
    declarations: [],
    colleagues: noColleagueRows,
    records: {
      evidence: keepInUse(file.records.evidence).map((item) => ({
        ...rename(item),
        answerKeys: item.answerKeys.filter((key) => unitIds.has(readAnswerName(key).unitId)),
      })),
      scrutiny: [],
      consultations: [],
      objectives: objectives.map(rename),
      measures: measures.map((measure) => ({
        ...rename(measure),
        objectiveIds: keepObjectives(measure.objectiveIds),
      })),
      actions: actions.map((action) => ({
        ...action,
        ...touched,
        objectiveIds: keepObjectives(action.objectiveIds),
        measureIds: keepMeasures(action.measureIds),
        unitId: action.unitId !== null && unitIds.has(action.unitId) ? action.unitId : null,
        carriedOverCount: action.carriedOverCount + 1,
      })),
      reviews: [],
      signOffs: listSteps(file.records.signOffs).map((step, position) => ({
        ...step,
        ...touched,
        id: setting.createId(),
        createdAt: at,
        position,
        statement: '',
        signedOn: null,
      })),
      groupSchemes: measured.groupSchemes.map(rename),
      populations: measured.populations.map(rename),
      headcounts: measured.headcounts.map(rename),
      benchmarks: measured.benchmarks.map(rename),
      representationTargets: measured.representationTargets.map(rename),
    },
    snapshots: [{ ...setting.snapshot, assessmentId, reason: 'last-round' }],
    changes: [],
  };
}

function askAgain(answer: Answer): Answer {
  return answer.judgement === 'not-started' ? answer : { ...answer, confirmAgain: true };
}

/** Keeps of a list of ids those that are among the rows. */
function keepIds(rows: readonly { readonly id: string }[]) {
  const known = new Set(rows.map((row) => row.id));
  return (ids: readonly string[]) => ids.filter((id) => known.has(id));
}
