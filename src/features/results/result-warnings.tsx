import { type Framework } from '#domain/framework.ts';
import { addProgress } from '#domain/progress.ts';
import { type Results } from '#domain/results.ts';
import { findHollowLevels } from '#features/results/results-view.ts';
import { formatCount } from '#shared/format.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type ResultWarningsProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly results: Results;
  readonly differenceCount: number;
};

/** What a careful reader would ask about the level. Nothing when there is nothing to ask. */
export function ResultWarnings(props: ResultWarningsProps) {
  const { stored, framework, results, differenceCount } = props;
  const progress = addProgress(
    results.units.flatMap((unit) => unit.levels.map((level) => level.progress)),
  );
  const retiredCount = stored.units.filter((unit) => unit.retiredAt !== null).length;
  const hollow = findHollowLevels(framework, results.collated);
  const warnings = [
    progress.notApplicableCount > 0 &&
      `${formatCount(progress.notApplicableCount, 'answer')} marked not applicable: an auditor will read the reasons.`,
    progress.reasonMissingCount > 0 &&
      `${formatCount(progress.reasonMissingCount, 'answer')} marked not applicable without a reason, which does not count.`,
    retiredCount > 0 && `${formatCount(retiredCount, 'retired service')} not counted.`,
    hollow.length > 0 &&
      `Every criterion is marked not applicable at level ${hollow.join(', ')}: nothing shows that it was reached.`,
    differenceCount > 0 &&
      `${formatCount(differenceCount, 'place')} changed by several people to settle on the page “Colleagues”: the newest version counts until then.`,
    stored.unreadable.length > 0 &&
      `${formatCount(stored.unreadable.length, 'stored record')} cannot be read. They are kept, and count as unanswered.`,
  ].filter((warning) => warning !== false);
  if (warnings.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <ul className="govuk-list">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}
