import { type Declaration } from '#domain/declaration.ts';
import { type Framework } from '#domain/framework.ts';
import { formatDay } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';

type DeclarationListProps = {
  readonly declarations: readonly Declaration[];
  readonly framework: Framework;
  readonly overallLevel: number;
  readonly onSetWithdrawn: (declaration: Declaration, isWithdrawn: boolean) => void;
};

/** Everything declared and verified so far; what is withdrawn stays on record. */
export function DeclarationList(props: DeclarationListProps) {
  const { declarations, framework, overallLevel, onSetWithdrawn } = props;
  if (declarations.length === 0) {
    return <p className="govuk-body">Nothing has been declared or verified yet.</p>;
  }
  return declarations.map((each) => {
    const isWithdrawn = each.withdrawnAt !== null;
    const title = framework.levels.find((level) => level.number === each.levelNumber)?.title;
    const heading = `Level ${each.levelNumber}${title ? `: ${title}` : ''}, ${each.kind}`;
    return (
      <section key={each.id} className="app-criterion">
        <h2 className="govuk-heading-s">
          {heading}
          {isWithdrawn && ' (withdrawn)'}
        </h2>
        <p className="govuk-body">
          {each.kind === 'declared' ? 'Approved by' : 'Verified by'} {each.byName}
          {each.byRole && `, ${each.byRole}`}, {formatDay(each.decidedOn)}.
          {each.confirmedTestIds.length > 0 &&
            ` Tests confirmed: ${each.confirmedTestIds.join(', ')}.`}
        </p>
        {each.note && <p className="govuk-body">{each.note}</p>}
        {!isWithdrawn && each.levelNumber > overallLevel && (
          <p className="govuk-inset-text">The answers now give only level {overallLevel}.</p>
        )}
        <Button look="secondary" onClick={() => onSetWithdrawn(each, !isWithdrawn)}>
          {isWithdrawn ? 'Let it stand again' : 'Withdraw'}
          <span className="govuk-visually-hidden">: {heading}</span>
        </Button>
      </section>
    );
  });
}
