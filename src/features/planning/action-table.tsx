import { type ActionRow } from '#features/planning/action-list.ts';
import { listOptions } from '#features/planning/action-filters.tsx';
import { RagTag } from '#features/planning/plan-tags.tsx';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type ActionTableProps = {
  readonly caption: string;
  readonly assessmentId: string;
  readonly rows: readonly ActionRow[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly chosenIds: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
};

/** Rows shown at first, and more at each press. */
export const ROWS_SHOWN = 50;

/** Actions with who, when and how they stand; each can be chosen to be changed with others. */
export function ActionTable(props: ActionTableProps) {
  const { caption, assessmentId, rows, unitNames, chosenIds, onChoose } = props;
  const wordsOf = (name: string, value: string) =>
    listOptions(name).find((option) => option.value === value)?.label ?? value;
  return (
    <ShowMore
      items={rows}
      step={ROWS_SHOWN}
      render={(shown) => (
        <Table
          caption={caption}
          className="app-wide-table"
          head={['Action', 'Lead officer', 'Unit', 'Start', 'Due', 'Status', 'Priority', 'RAG']}
          rows={shown.map(({ action, rag }) => ({
            key: action.id,
            cells: [
              <span key="title" className="app-choose-row">
                <input
                  type="checkbox"
                  aria-label={`Choose ${action.title || 'Action without a title'}`}
                  checked={chosenIds.has(action.id)}
                  onChange={(event) => onChoose(action.id, event.target.checked)}
                />{' '}
                <a
                  className="govuk-link"
                  href={toHref(pathTo.record(assessmentId, 'actions', action.id))}
                >
                  {action.title || 'Action without a title'}
                </a>
              </span>,
              action.leadOfficer || 'Not given',
              unitNames.get(action.unitId ?? '') ?? 'Not given',
              action.startOn === null ? 'Not given' : formatDay(action.startOn),
              action.dueOn === null ? 'Not given' : formatDay(action.dueOn),
              wordsOf('status', action.status),
              wordsOf('priority', action.priority),
              <RagTag key="rag" rag={rag} />,
            ],
          }))}
        />
      )}
    />
  );
}
