import { type CriterionMove } from '#domain/comparison.ts';
import { describeUnitMove } from '#features/reviewing/comparison-words.ts';
import { ShowMore } from '#ui/show-more.tsx';

type CriterionMoveListProps = {
  readonly title: string;
  readonly emptyWords: string;
  readonly moves: readonly CriterionMove[];
};

const CRITERIA_SHOWN = 50;

/** Criteria that moved one way, with the units whose own answer changed. */
export function CriterionMoveList({ title, emptyWords, moves }: CriterionMoveListProps) {
  return (
    <>
      <h3 className="govuk-heading-s">
        {title} ({moves.length})
      </h3>
      {moves.length === 0 && <p className="govuk-body">{emptyWords}</p>}
      <ShowMore
        items={moves}
        step={CRITERIA_SHOWN}
        render={(shown) => (
          <ul className="govuk-list govuk-list--bullet">
            {shown.map(({ criterion, units }) => (
              <li key={criterion.id}>
                {criterion.id} {criterion.statement}
                <br />
                {units.length === 0
                  ? 'No unit’s own answer has changed: the services, the strands in scope or the rule for services have.'
                  : units.map(describeUnitMove).join('; ')}
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}
