import { createAnswerRepository } from '#storage/answer-repository.ts';
import type { AssessmentCopier } from '#storage/assessment-copy.ts';
import { createAssessmentRepository } from '#storage/assessment-repository.ts';
import { createChangeLog } from '#storage/change-log.ts';
import { createChangeRepository } from '#storage/change-repository.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createDeclarationRepository } from '#storage/declaration-repository.ts';
import { createDeviceSettings } from '#storage/device-settings.ts';
import { createDraftRepository } from '#storage/draft-repository.ts';
import { createFileRepository } from '#storage/file-repository.ts';
import { createHandover } from '#storage/handover.ts';
import { createRecordRepository } from '#storage/record-repository.ts';
import { createSessionHistory } from '#storage/session-history.ts';
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
    snapshots: createSnapshotRepository(database),
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
