import { type AssessmentFile } from '#domain/assessment-file.ts';

const COUNCIL_NAME_MAX_CHARACTERS = 200;
const COPY_SUFFIX = ' (copy)';

/** The file's content as an assessment in use: neither put away nor deleted when it was saved. */
export function reviveFile(file: AssessmentFile): AssessmentFile {
  return { ...file, assessment: { ...file.assessment, archivedAt: null, deletedAt: null } };
}

/**
 * The file's content as a second assessment beside the first: named "… (copy)" (a name too long
 * for that is cut), created now, and in use. Every answer, declaration and change stays.
 */
export function duplicateFile(
  file: AssessmentFile,
  createdAt: string,
  createdBy: string,
): AssessmentFile {
  const revived = reviveFile(file);
  const room = COUNCIL_NAME_MAX_CHARACTERS - COPY_SUFFIX.length;
  const councilName = `${revived.assessment.councilName.slice(0, room)}${COPY_SUFFIX}`;
  return {
    ...revived,
    assessment: {
      ...revived.assessment,
      councilName,
      createdAt,
      updatedAt: createdAt,
      updatedBy: createdBy,
    },
  };
}
