import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type MergeTable } from '#domain/merge/merged-change.ts';
import { type PartHead, type PartPurpose } from '#domain/merge/part-head.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { noColleagueRows } from '#domain/merge/no-colleague-rows.ts';
import { noRecords } from '#domain/records/record-kinds.ts';
import { type Unit } from '#domain/unit.ts';

/** What comes back that nobody asked this colleague for: how many rows of which table. */
export type OutsidePart = { readonly table: MergeTable; readonly rowCount: number };

const tablesOf: Readonly<Record<PartPurpose, readonly (keyof AssessmentFile['records'])[]>> = {
  'fill-in': ['evidence', 'scrutiny', 'actions', 'objectives', 'measures'],
  review: ['scrutiny'],
};

/**
 * What a colleague was asked for, of what came back: of a part to fill in the answers of its
 * units, their evidence, actions and replies; of a part to review only what the reviewer says.
 * Rows that were sent and are not asked for are left out as they were sent; others are counted.
 */
export function keepToPart(
  returned: AssessmentFile,
  sent: AssessmentFile,
  head: PartHead,
): { readonly content: AssessmentFile; readonly outside: readonly OutsidePart[] } {
  const unitIds = new Set<string>(head.unitIds);
  const isFillIn = head.purpose === 'fill-in';
  const isAsked = (unit: Unit) => isFillIn && unitIds.has(unit.id);
  const { id: assessmentId } = returned.assessment;
  const kinds = tablesOf[head.purpose];
  const content: AssessmentFile = {
    ...returned,
    // an assessment cannot be without the council as a whole, which nobody asked them about
    units: [
      ...sent.units.filter((unit) => !isAsked(unit)).map((unit) => ({ ...unit, assessmentId })),
      ...returned.units.filter(isAsked),
    ],
    answers: isFillIn ? returned.answers.filter((answer) => unitIds.has(answer.unitId)) : [],
    declarations: [],
    records: {
      ...noRecords,
      ...Object.fromEntries(kinds.map((kind) => [kind, returned.records[kind]])),
      scrutiny: returned.records.scrutiny.filter(({ answerKey }) =>
        unitIds.has(readAnswerName(answerKey).unitId),
      ),
    },
    snapshots: [],
    colleagues: noColleagueRows,
  };
  return { content, outside: countOutside(returned, content, sent) };
}

function countOutside(
  returned: AssessmentFile,
  content: AssessmentFile,
  sent: AssessmentFile,
): OutsidePart[] {
  const lists = (file: AssessmentFile) =>
    ({
      ...file.records,
      units: file.units,
      answers: file.answers,
      declarations: file.declarations,
    }) as const;
  const [all, kept, before] = [lists(returned), lists(content), lists(sent)];
  return typedKeys(all).flatMap((table) => {
    const known = new Set([...kept[table], ...before[table]].map(describeRow));
    const rowCount = all[table].filter((row) => !known.has(describeRow(row))).length;
    return rowCount === 0 ? [] : [{ table, rowCount }];
  });
}

/** The row as it is, but for the assessment it is kept under, which is another on each device. */
function describeRow(row: object): string {
  return JSON.stringify({ ...row, assessmentId: null });
}

function typedKeys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a record of ours
  return Object.keys(record) as Key[];
}
