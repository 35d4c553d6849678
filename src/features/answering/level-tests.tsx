import { type Framework, type Level } from '#domain/framework.ts';
import { Details } from '#ui/details.tsx';

type LevelTestsProps = { readonly level: Level; readonly framework: Framework };

/** What the level as a whole asks for, each test with the criteria that serve it. */
export function LevelTests({ level, framework }: LevelTestsProps) {
  return (
    <Details summary={`What level ${level.number} asks for`}>
      <p className="govuk-body">{level.summary}</p>
      {level.assurance === 'externally-validated' && (
        <p className="govuk-body">A claim to this level had to be validated from outside.</p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        {level.tests.map((test) => (
          <li key={test.id}>
            {test.id} {test.statement} ({basisTitle(framework, test.basis)}; served by{' '}
            {test.criterionIds.join(', ')})
          </li>
        ))}
      </ul>
    </Details>
  );
}

function basisTitle(framework: Framework, basisId: string): string {
  return framework.bases.find((basis) => basis.id === basisId)?.title ?? basisId;
}
