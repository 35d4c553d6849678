import { standingWords } from '#content/judgement-words.ts';
import { type SuggestedAction } from '#content/suggested-actions/suggested-actions.ts';
import { type Framework } from '#domain/framework.ts';
import { type GapRow } from '#domain/gap-list.ts';
import { ROWS_SHOWN } from '#features/planning/action-table.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type GapTableProps = {
  readonly gaps: readonly GapRow[];
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly suggestions: ReadonlyMap<string, SuggestedAction>;
  readonly chosenKeys: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly onCreateOne: (gap: GapRow) => void;
};

/** The gaps with their unit, standing and what is planned for each. */
export function GapTable(props: GapTableProps) {
  const { gaps, stored, framework, suggestions, chosenKeys, onChoose, onCreateOne } = props;
  const { assessment, units, records } = stored;
  const unitNames = new Map<string, string>(units.map((unit) => [unit.id, unit.name]));
  const actionTitles = new Map(records.actions.map((action) => [action.id, action.title]));
  if (gaps.length === 0) return null;

  function nameUnit(gap: GapRow) {
    if (gap.unitId === null) return 'No services are listed';
    return (
      <a
        className="govuk-link"
        href={toHref(pathTo.criterion(assessment.id, gap.unitId, gap.criterion.id))}
      >
        {unitNames.get(gap.unitId)}
        <span className="govuk-visually-hidden">, {gap.criterion.id}</span>
      </a>
    );
  }

  function describeStrands(gap: GapRow): string {
    if (gap.strandIds.length === assessment.strandIds.length) return 'All strands';
    return framework.strands
      .filter((strand) => gap.strandIds.includes(strand.id))
      .map((strand) => strand.title)
      .join(', ');
  }

  return (
    <ShowMore
      items={gaps}
      step={ROWS_SHOWN}
      render={(shown) => (
        <Table
          caption="Gaps"
          className="app-wide-table"
          head={['Criterion', 'Unit', 'Stands', 'Strands', 'Open actions', 'Suggested action']}
          rows={shown.map((gap) => ({
            key: gap.key,
            cells: [
              <span key="criterion" className="app-choose-row">
                <input
                  type="checkbox"
                  aria-label={`Choose ${gap.criterion.id}, ${unitNames.get(gap.unitId ?? '') ?? 'no service'}`}
                  checked={chosenKeys.has(gap.key)}
                  onChange={(event) => onChoose(gap.key, event.target.checked)}
                />{' '}
                <span>
                  {gap.criterion.id} {gap.criterion.statement}
                </span>
              </span>,
              nameUnit(gap),
              standingWords[gap.standing],
              describeStrands(gap),
              <ActionLinks
                key="actions"
                gap={gap}
                assessmentId={assessment.id}
                titles={actionTitles}
              />,
              <span key="suggested">
                {suggestions.get(gap.criterion.id)?.title ?? 'None'}{' '}
                <Button look="secondary" onClick={() => onCreateOne(gap)}>
                  Create action
                  <span className="govuk-visually-hidden">
                    {' '}
                    for {gap.criterion.id}, {unitNames.get(gap.unitId ?? '') ?? 'no service'}
                  </span>
                </Button>
              </span>,
            ],
          }))}
        />
      )}
    />
  );
}

type ActionLinksProps = {
  readonly gap: GapRow;
  readonly assessmentId: string;
  readonly titles: ReadonlyMap<string, string>;
};

function ActionLinks({ gap, assessmentId, titles }: ActionLinksProps) {
  if (gap.actionIds.length === 0) return 'None';
  return (
    <ul className="govuk-list">
      {gap.actionIds.map((id) => (
        <li key={id}>
          <a className="govuk-link" href={toHref(pathTo.record(assessmentId, 'actions', id))}>
            {titles.get(id) || 'Action without a title'}
          </a>
        </li>
      ))}
    </ul>
  );
}
