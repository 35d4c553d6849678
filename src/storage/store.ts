import { createAnswerRepository } from '#storage/answer-repository.ts';
import { createAnswerWriter } from '#storage/answer-writer.ts';
import { createAssessmentCopier } from '#storage/assessment-copy.ts';
import { createAssessmentRepository } from '#storage/assessment-repository.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createDeclarationRepository } from '#storage/declaration-repository.ts';
import { createDeviceSettings } from '#storage/device-settings.ts';
import { createDraftRepository } from '#storage/draft-repository.ts';
import { createUnitRepository } from '#storage/unit-repository.ts';

export type Store = ReturnType<typeof createStore>;

/** Everything that is kept, over one database. */
export function createStore(database = new EqualityDatabase()) {
  const answers = createAnswerRepository(database);
  const drafts = createDraftRepository(database, answers);
  return {
    assessments: createAssessmentRepository(database),
    units: createUnitRepository(database),
    answers,
    declarations: createDeclarationRepository(database),
    copier: createAssessmentCopier(database),
    settings: createDeviceSettings(database),
    drafts,
    writer: createAnswerWriter({
      save: (draft) => answers.save(draft),
      keepDraft: (draft) => drafts.keep(draft),
      dropDraft: (draft) => drafts.drop(draft),
    }),
  };
}
