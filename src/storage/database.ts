import { Dexie, type Table } from 'dexie';

import { type Answer } from '#domain/answer.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Change } from '#domain/change.ts';
import { type Declaration } from '#domain/declaration.ts';
import { type PartRow } from '#domain/merge/part-row.ts';
import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { type Receipt } from '#domain/merge/receipt.ts';
import { type Evidence } from '#domain/records/evidence.ts';
import { type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { type Unit } from '#domain/unit.ts';
import { type Draft, type RecordDraft } from '#storage/draft.ts';
import { openExactVersionOnly } from '#storage/exact-version.ts';
import { type StoredFile } from '#storage/stored-file.ts';

export type Setting = { readonly id: string; readonly value: string };

type AnswerKey = [assessmentId: string, unitId: string, criterionId: string];
type RecordKey = [assessmentId: string, id: string];

/** Only this room may touch IndexedDB; everything else goes through the repositories. */
export class EqualityDatabase extends Dexie {
  declare assessments: Table<Assessment, string>;
  declare units: Table<Unit, RecordKey>;
  declare answers: Table<Answer, AnswerKey>;
  declare declarations: Table<Declaration, RecordKey>;
  declare changes: Table<Change, RecordKey>;
  /** Text still on its way when a page was left; taken up at the next start. */
  declare drafts: Table<Draft, AnswerKey>;
  declare recordDrafts: Table<RecordDraft, [assessmentId: string, table: string, id: string]>;
  declare settings: Table<Setting, string>;
  /** Evidence files and crests, once each by SHA-256, whichever assessments they belong to. */
  declare files: Table<StoredFile, string>;
  declare evidence: Table<Evidence, RecordKey>;
  declare snapshots: Table<Snapshot, RecordKey>;
  declare parts: Table<PartRow, RecordKey>;
  declare mergedPlaces: Table<MergedPlace, RecordKey>;
  declare receipts: Table<Receipt, RecordKey>;

  constructor(name = 'equality-standard') {
    // strict: a save is only done when the browser has handed it to the disk
    super(name, {
      chromeTransactionDurability: 'strict',
      indexedDB: openExactVersionOnly(globalThis.indexedDB),
    });
    // Never edit or delete a version that has shipped: devices that ran it never run it again.
    this.version(1).stores({
      assessments: 'id',
      units: '[assessmentId+id]',
      answers: '[assessmentId+unitId+criterionId], [assessmentId+updatedAt]',
      declarations: '[assessmentId+id]',
      changes: '[assessmentId+id], [assessmentId+recordId+field]',
      drafts: '[assessmentId+unitId+criterionId]',
      settings: 'id',
    });
    this.version(2).stores({
      evidence: '[assessmentId+id]',
      scrutiny: '[assessmentId+id], [assessmentId+answerKey]',
      consultations: '[assessmentId+id]',
      objectives: '[assessmentId+id]',
      measures: '[assessmentId+id]',
      actions: '[assessmentId+id]',
      reviews: '[assessmentId+id]',
      signOffs: '[assessmentId+id]',
      snapshots: '[assessmentId+id]',
      files: 'sha256',
      recordDrafts: '[assessmentId+table+recordId]',
    });
    // who works here, by group; measures of before are read with the new fields empty
    this.version(3).stores({
      groupSchemes: '[assessmentId+id]',
      populations: '[assessmentId+id]',
      headcounts: '[assessmentId+id]',
      benchmarks: '[assessmentId+id]',
      representationTargets: '[assessmentId+id]',
    });
    // assessments got a crest and a colour; those of before are read without
    this.version(4).stores({});
    // parts sent to colleagues and what was merged of their copies
    this.version(5).stores({
      parts: '[assessmentId+id]',
      mergedPlaces: '[assessmentId+id]',
      receipts: '[assessmentId+id]',
    });
  }

  /** The table of one kind of record. */
  recordTable<Kind extends RecordKind>(kind: Kind): Table<RecordOf<Kind>, RecordKey> {
    return this.table(kind);
  }
}
