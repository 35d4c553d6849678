import { type Assessment } from '#domain/assessment.ts';
import { type Framework, type Level } from '#domain/framework.ts';
import { type Unit } from '#domain/unit.ts';
import { findNextArea } from '#features/answering/area-position.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type ContinueLinkProps = {
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly unit: Unit;
  readonly level: Level;
  readonly area: { readonly id: string };
};

/** The way on at the foot of a page: the unit's next area, or the results after the last one. */
export function ContinueLink({ assessment, framework, unit, level, area }: ContinueLinkProps) {
  const nextArea = findNextArea(framework, unit, level.number, area.id);
  return (
    <p className="govuk-body">
      {nextArea === null ? (
        <a className="govuk-link" href={toHref(pathTo.results(assessment.id))}>
          See the results
        </a>
      ) : (
        <a
          className="govuk-link"
          href={toHref(pathTo.area(assessment.id, unit.id, nextArea.levelNumber, nextArea.areaId))}
        >
          Continue to level {nextArea.levelNumber}, {nextArea.title}
        </a>
      )}
    </p>
  );
}
