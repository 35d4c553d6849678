import { createAnswerRepository } from '#storage/answer-repository.ts';
import type { AssessmentCopier } from '#storage/assessment-copy.ts';
import { createAssessmentRepository } from '#storage/assessment-repository.ts';
import { type ChangeLog, createChangeLog } from '#storage/change-log.ts';
import { createChangeRepository } from '#storage/change-repository.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createCrestRepository } from '#storage/crest-repository.ts';
import { createDeclarationRepository } from '#storage/declaration-repository.ts';
import { createDeviceSettings } from '#storage/device-settings.ts';
import { createDraftRepository } from '#storage/draft-repository.ts';
import { createFileRepository } from '#storage/file-repository.ts';
import { createHandover } from '#storage/handover.ts';
import type { Merger } from '#storage/merge-repository.ts';
import { createPartRepository } from '#storage/part-repository.ts';
import { createRecordRepository } from '#storage/record-repository.ts';
import { createSessionHistory } from '#storage/session-history.ts';
import type { Settler } from '#storage/settle-repository.ts';
import { createSnapshotRepository } from '#storage/snapshot-repository.ts';
import { createUndo } from '#storage/undo.ts';
import { createUnitRepository } from '#storage/unit-repository.ts';
import { createWriter } from '#storage/writer.ts';

export type Store = ReturnType<typeof createStore>;

/** Everything that is kept, over one database. */
export function createStore(database = new EqualityDatabase()) {
  const history = createSessionHistory();
  const log = createChangeLog(database, history);
  const answers = createAnswerRepository(database, log);
  const records = createRecordRepository(database, log);
  const drafts = createDraftRepository(database, { answers, records });
  const writer = createWriter({
    save: (draft) => ('table' in draft ? records.save(draft) : answers.save(draft)),
    keepDraft: (draft) => drafts.keep(draft),
    dropDraft: (draft) => drafts.drop(draft),
  });
  return {
    assessments: createAssessmentRepository(database, log),
    units: createUnitRepository(database, log),
    answers,
    declarations: createDeclarationRepository(database, log),
    records,
    files: createFileRepository(database, log),
    crests: createCrestRepository(database, log),
    snapshots: createSnapshotRepository(database),
    parts: createPartRepository(database),
    merger: createLateMerger(database),
    settler: createLateSettler(database, log),
    changes: createChangeRepository(database),
    undo: createUndo(database, log, history),
    copier: createLateCopier(database),
    settings: createDeviceSettings(database),
    drafts,
    writer,
    handover: createHandover(database, writer.flush),
  };
}

/** The copier's code is loaded when the first copy is made: most visits make none. */
function createLateCopier(database: EqualityDatabase): AssessmentCopier {
  async function load(): Promise<AssessmentCopier> {
    const { createAssessmentCopier } = await import('#storage/assessment-copy.ts');
    return createAssessmentCopier(database);
  }
  return {
    copyOut: async (...given) => (await load()).copyOut(...given),
    copyIn: async (...given) => (await load()).copyIn(...given),
  };
}

function createLateMerger(database: EqualityDatabase): Merger {
  async function load(): Promise<Merger> {
    const { createMerger } = await import('#storage/merge-repository.ts');
    return createMerger(database);
  }
  return {
    preview: async (...given) => (await load()).preview(...given),
    merge: async (...given) => (await load()).merge(...given),
  };
}

function createLateSettler(database: EqualityDatabase, log: ChangeLog): Settler {
  async function load(): Promise<Settler> {
    const { createSettler } = await import('#storage/settle-repository.ts');
    return createSettler(database, log);
  }
  return {
    listPlaces: async (...given) => (await load()).listPlaces(...given),
    listReceipts: async (...given) => (await load()).listReceipts(...given),
    settle: async (...given) => (await load()).settle(...given),
    takeBack: async (...given) => (await load()).takeBack(...given),
  };
}
