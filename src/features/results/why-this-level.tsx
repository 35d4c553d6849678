import { type Assessment } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';
import { type LevelBlock } from '#domain/level-blocks.ts';
import { type Unit } from '#domain/unit.ts';
import { BlockingCriteria } from '#features/results/blocking-criteria.tsx';
import { describeDistance } from '#features/results/results-view.ts';
import { Details } from '#ui/details.tsx';

type WhyThisLevelProps = {
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly units: readonly Unit[];
  readonly blocks: readonly LevelBlock[];
};

/** What holds back the next level, and, one press away, each level above it. */
export function WhyThisLevel({ blocks, ...about }: WhyThisLevelProps) {
  const [next, ...higher] = blocks;
  return (
    <>
      <h2 className="govuk-heading-m">Why this level</h2>
      {next === undefined ? (
        <p className="govuk-body">Every criterion is met: this is the highest level there is.</p>
      ) : (
        <>
          <h3 className="govuk-heading-s">
            Level {next.levelNumber} needs {describeDistance(next)} to change to met
          </h3>
          <BlockingCriteria {...about} criteria={next.criteria} />
        </>
      )}
      {higher.map((block) => (
        <Details
          key={block.levelNumber}
          summary={`Level ${block.levelNumber} needs, after that, ${describeDistance(block)}`}
        >
          <h3 className="govuk-heading-s">What holds back level {block.levelNumber}</h3>
          <BlockingCriteria {...about} criteria={block.criteria} />
        </Details>
      ))}
    </>
  );
}
