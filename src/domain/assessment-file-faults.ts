import { type Answer } from '#domain/answer.ts';
import { type Unit } from '#domain/unit.ts';

type Row = { readonly id: string; readonly assessmentId: string };
type Content = {
  readonly assessment: { readonly id: string };
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly declarations: readonly Row[];
  readonly records: Readonly<Record<string, readonly Row[]>>;
  readonly snapshots: readonly Row[];
  readonly changes: readonly Row[];
};

/** The first thing in a file that contradicts another: where it is and what is wrong; or null. */
export function findInconsistency(
  file: Content,
): { readonly where: string; readonly what: string } | null {
  const lists = [
    ['units', file.units],
    ['declarations', file.declarations],
    ...Object.entries(file.records).map(([kind, rows]) => [`records.${kind}`, rows] as const),
    ['snapshots', file.snapshots],
    ['changes', file.changes],
  ] as const;
  const isForeign = (row: Row) => row.assessmentId !== file.assessment.id;
  if (file.answers.some(isForeign) || lists.some(([, rows]) => rows.some(isForeign))) {
    return { where: 'assessmentId', what: 'it holds records of another assessment' };
  }
  const repeated = lists.find(([, rows]) => hasRepeats(rows.map((row) => row.id)));
  if (repeated !== undefined) return { where: repeated[0], what: 'an id appears twice' };
  if (file.units.filter((unit) => unit.kind === 'corporate').length !== 1) {
    return { where: 'units', what: 'there must be exactly one unit for the council as a whole' };
  }
  const unitIds = new Set<string>(file.units.map((unit) => unit.id));
  if (!file.answers.every((answer) => unitIds.has(answer.unitId))) {
    return { where: 'answers', what: 'an answer belongs to a unit that is not in the file' };
  }
  const answerKeys = file.answers.map((answer) => `${answer.unitId}/${answer.criterionId}`);
  if (hasRepeats(answerKeys)) {
    return { where: 'answers', what: 'a criterion is answered twice by one unit' };
  }
  return null;
}

function hasRepeats(keys: readonly string[]): boolean {
  return new Set(keys).size !== keys.length;
}
