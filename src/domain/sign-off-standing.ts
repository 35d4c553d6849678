import { type AssessmentFile, parseAssessmentFile } from '#domain/assessment-file.ts';
import { keepInUse, recordKinds, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type SignOff } from '#domain/records/sign-off.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { isSignedOff, listSteps } from '#domain/sign-off-order.ts';

/** How an assessment as it is now stands to what was signed. */
export type SignOffStanding =
  | { readonly kind: 'unsigned' }
  /** Every step is signed, but what was signed cannot be found or read. */
  | { readonly kind: 'no-snapshot' }
  /** It is what was signed, or it has been changed since. */
  | {
      readonly kind: 'signed' | 'changed';
      readonly snapshot: Snapshot;
      /** Its place among all snapshots of the assessment, the oldest being 1. */
      readonly snapshotNumber: number;
      /** The step signed last in the council's order. */
      readonly lastStep: SignOff;
    };

type Content = Pick<AssessmentFile, 'assessment'> & {
  readonly units: readonly object[];
  readonly answers: readonly object[];
  readonly declarations: readonly object[];
  readonly records: RecordsByKind;
};

/**
 * Whether the assessment is signed off and still what was frozen then. Everything a report can print
 * counts but for the crest and colour; so any doubt makes it a draft. Snapshots: oldest first.
 */
export function readSignOffStanding(
  content: Content & { readonly snapshots: readonly Snapshot[] },
): SignOffStanding {
  const { records, snapshots } = content;
  const lastStep = listSteps(records.signOffs).at(-1);
  if (lastStep === undefined || !isSignedOff(records.signOffs)) return { kind: 'unsigned' };
  const position = snapshots.findLastIndex(({ reason }) => reason === 'sign-off');
  const snapshot = snapshots[position];
  const frozen = snapshot === undefined ? null : parseAssessmentFile(snapshot.content);
  if (snapshot === undefined || !frozen?.ok) return { kind: 'no-snapshot' };
  const isSame = writeContent(frozen.value) === writeContent(content);
  const kind = isSame ? 'signed' : 'changed';
  return { kind, snapshot, snapshotNumber: position + 1, lastStep };
}

/** The same text for the same content, whatever the order of rows and of the fields in them. */
function writeContent({ assessment, units, answers, declarations, records }: Content): string {
  const { crest: _crest, crestAlternative: _words, accentColour: _colour, ...facts } = assessment;
  const kept = recordKinds.map((kind) =>
    writeRows(keepInUse<{ removedAt: string | null }>(records[kind])),
  );
  return JSON.stringify([
    writeRow({ ...facts, id: null, archivedAt: null, deletedAt: null, createdAt: null }),
    writeRows(units),
    writeRows(answers),
    writeRows(declarations),
    ...kept,
  ]);
}

function writeRows(rows: readonly object[]): string[] {
  return rows.map(writeRow).toSorted();
}

/** A copy has other ids of its assessment, and a change taken back leaves only its stamp. */
function writeRow(row: object): string {
  return JSON.stringify(
    { ...row, assessmentId: null, updatedAt: null, updatedBy: null },
    sortFields,
  );
}

function sortFields(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
