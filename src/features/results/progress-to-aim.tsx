import { type Progress, readMetPercent } from '#domain/progress.ts';

type ProgressToAimProps = { readonly progress: Progress; readonly levelAimedFor: number };

/** How many answers are met of those that the level aimed for needs: progress, never a level. */
export function ProgressToAim({ progress, levelAimedFor }: ProgressToAimProps) {
  const percent = readMetPercent(progress);
  return (
    <>
      <h2 className="govuk-heading-m">Progress to level {levelAimedFor}</h2>
      {percent === null ? (
        <p className="govuk-body">There is nothing to answer yet.</p>
      ) : (
        <>
          <p className="govuk-body" id="progress-words">
            {progress.metCount} of {progress.answerCount - progress.notApplicableCount} answers met
            ({Math.floor(percent)}%). This is progress: a level is never a percentage.
          </p>
          <progress
            className="app-progress"
            max={100}
            value={percent}
            aria-labelledby="progress-words"
          />
        </>
      )}
    </>
  );
}
