import { type Declaration } from '#domain/declaration.ts';
import { type Framework } from '#domain/framework.ts';
import { describeLevel } from '#features/results/results-view.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type DeclaredLevelsProps = {
  readonly declarations: readonly Declaration[];
  readonly framework: Framework;
  readonly overallLevel: number;
  readonly assessmentId: string;
};

/** The level declared and the level verified, two facts with their dates, beside what the answers give. */
export function DeclaredLevels(props: DeclaredLevelsProps) {
  const { declarations, framework, overallLevel, assessmentId } = props;
  const standing = declarations.filter((each) => each.withdrawnAt === null);
  const declared = standing.find((each) => each.kind === 'declared');
  const verified = standing.find((each) => each.kind === 'verified');
  return (
    <>
      <dl className="govuk-summary-list">
        <Fact label="Declared" declaration={declared} framework={framework} />
        <Fact label="Verified" declaration={verified} framework={framework} />
      </dl>
      {[declared, verified].map(
        (each) =>
          each !== undefined &&
          each.levelNumber > overallLevel && (
            <p key={each.id} className="govuk-inset-text">
              The answers now give level {overallLevel}, but level {each.levelNumber} was{' '}
              {each.kind} on {formatDay(each.decidedOn)}.
            </p>
          ),
      )}
      <p className="govuk-body app-actions">
        <a className="govuk-link" href={toHref(pathTo.declarations(assessmentId))}>
          Declare a level or record a verification
        </a>
        <a className="govuk-link" href={toHref(pathTo.report(assessmentId))}>
          Report
        </a>
      </p>
    </>
  );
}

type FactProps = {
  readonly label: string;
  readonly declaration: Declaration | undefined;
  readonly framework: Framework;
};

function Fact({ label, declaration, framework }: FactProps) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{label}</dt>
      <dd className="govuk-summary-list__value">
        {declaration === undefined
          ? `Not ${label.toLowerCase()}`
          : `${describeLevel(framework, declaration.levelNumber)}. ${declaration.byName}, ${formatDay(declaration.decidedOn)}`}
      </dd>
    </div>
  );
}
