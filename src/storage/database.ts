import { Dexie, type Table } from 'dexie';

import { type Answer } from '#domain/answer.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Change } from '#domain/change.ts';
import { type Declaration } from '#domain/declaration.ts';
import { type Unit } from '#domain/unit.ts';
import { type Draft } from '#storage/draft.ts';

export type Setting = { readonly id: string; readonly value: string };

type AnswerKey = [assessmentId: string, unitId: string, criterionId: string];

/** Only this room may touch IndexedDB; everything else goes through the repositories. */
export class EqualityDatabase extends Dexie {
  declare assessments: Table<Assessment, string>;
  declare units: Table<Unit, [assessmentId: string, id: string]>;
  declare answers: Table<Answer, AnswerKey>;
  declare declarations: Table<Declaration, [assessmentId: string, id: string]>;
  declare changes: Table<Change, [assessmentId: string, id: string]>;
  /** Text still on its way when a page was left; taken up at the next start. */
  declare drafts: Table<Draft, AnswerKey>;
  declare settings: Table<Setting, string>;

  constructor(name = 'equality-standard') {
    // strict: a save is only done when the browser has handed it to the disk
    super(name, { chromeTransactionDurability: 'strict' });
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
  }
}
