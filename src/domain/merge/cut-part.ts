import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type Change } from '#domain/change.ts';
import { type PartHead } from '#domain/merge/part-head.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { noColleagueRows } from '#domain/merge/no-colleague-rows.ts';
import { noRecords } from '#domain/records/record-kinds.ts';

/**
 * The part of an assessment that some units need: their answers with what was left there last
 * year, the evidence and the scrutiny of those answers, their actions, and the objectives and measures
 * that those serve. Nothing of other units is in it, in the change log neither. The council as a
 * whole is named, as an assessment cannot be without it.
 */
export function cutPart(file: AssessmentFile, head: Pick<PartHead, 'unitIds'>): AssessmentFile {
  const unitIds = new Set<string>(head.unitIds);
  const isOurs = (answerKey: string) => unitIds.has(readAnswerName(answerKey).unitId);
  const { records } = file;
  const actions = records.actions.filter(({ unitId }) => unitId !== null && unitIds.has(unitId));
  const measureIds = new Set(actions.flatMap((action) => action.measureIds));
  const measures = records.measures.filter(({ id }) => measureIds.has(id));
  const objectiveIds = new Set([...actions, ...measures].flatMap((each) => each.objectiveIds));
  const part: AssessmentFile = {
    ...file,
    // only the officer makes the report that shows it, and its file is not sent along
    assessment: { ...file.assessment, crest: null },
    units: file.units.filter((unit) => unitIds.has(unit.id) || unit.kind === 'corporate'),
    answers: file.answers.filter((answer) => unitIds.has(answer.unitId)),
    declarations: [],
    records: {
      ...noRecords,
      evidence: records.evidence
        .filter((item) => item.answerKeys.some(isOurs))
        .map((item) => ({ ...item, answerKeys: item.answerKeys.filter(isOurs) })),
      scrutiny: records.scrutiny.filter(({ answerKey }) => isOurs(answerKey)),
      objectives: records.objectives.filter(({ id }) => objectiveIds.has(id)),
      measures,
      actions,
    },
    snapshots: [],
    colleagues: noColleagueRows,
    changes: [],
  };
  return { ...part, changes: listChanges(file.changes, part, isOurs) };
}

/** The log of the rows in a part, but for entries that name answers of other units. */
function listChanges(
  changes: readonly Change[],
  part: AssessmentFile,
  isOurs: (answerKey: string) => boolean,
): Change[] {
  const { evidence, scrutiny, objectives, measures, actions } = part.records;
  const rows = [...part.units, ...evidence, ...scrutiny, ...objectives, ...measures, ...actions];
  const ids = new Set<string>(rows.map(({ id }) => id));
  const answerNames = new Set(part.answers.map((each) => `${each.unitId}/${each.criterionId}`));
  return changes
    .filter(({ table, recordId }) => (table === 'answers' ? answerNames : ids).has(recordId))
    .filter(({ field }) => !field.startsWith('answerKeys+') || isOurs(field.slice(11)))
    .map((change) => hideOtherAnswers(change, isOurs));
}

/** A new evidence item is logged as a whole, with all answers it backed then. */
function hideOtherAnswers(change: Change, isOurs: (answerKey: string) => boolean): Change {
  if (change.table !== 'evidence') return change;
  const hide = (value: Change['to']): Change['to'] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { answerKeys } = value;
    if (!Array.isArray(answerKeys)) return value;
    return {
      ...value,
      answerKeys: answerKeys.filter((key) => typeof key === 'string' && isOurs(key)),
    };
  };
  return { ...change, from: hide(change.from), to: hide(change.to) };
}
