import {
  type ActionRow,
  groupActions,
  nameLead,
  NOT_GIVEN,
} from '#features/planning/action-list.ts';
import { ActionTable, ROWS_SHOWN } from '#features/planning/action-table.tsx';
import { ActionTimeline } from '#features/planning/action-timeline.tsx';
import { formatCount } from '#shared/format.ts';
import { createKept } from '#ui/create-kept.ts';
import { Choices } from '#ui/choices.tsx';
import { ShowMore } from '#ui/show-more.tsx';

type ActionViewsProps = {
  readonly rows: readonly ActionRow[];
  readonly today: string;
  readonly assessmentId: string;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly chosenIds: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
};

const views = [
  { value: 'table', label: 'Table' },
  { value: 'unit', label: 'By unit' },
  { value: 'lead', label: 'By lead officer' },
  { value: 'timeline', label: 'Timeline' },
] as const;
type View = (typeof views)[number]['value'];

const useView = createKept<View>();

/** The same actions as one table, by unit, by lead officer or on a timeline. */
export function ActionViews(props: ActionViewsProps) {
  const { rows, unitNames } = props;
  const [view, setView] = useView(props.assessmentId, 'table');
  return (
    <>
      <form>
        <Choices
          kind="radios"
          legend="Show as"
          isCompact
          choices={views}
          checkedValues={[view]}
          name="view"
          onChange={(event) => {
            const chosen = views.find((each) => each.value === event.target.value);
            if (chosen) setView(chosen.value);
          }}
        />
      </form>
      {rows.length === 0 && <p className="govuk-body">No actions here.</p>}
      {rows.length > 0 && view === 'timeline' && (
        <ShowMore
          items={rows}
          step={ROWS_SHOWN}
          render={(shown) => <ActionTimeline rows={shown} today={props.today} />}
        />
      )}
      {/* a drawing always has its figures in a table as well */}
      {rows.length > 0 && (view === 'table' || view === 'timeline') && (
        <ActionTable {...props} caption="Actions" />
      )}
      {view === 'unit' && (
        <Groups
          {...props}
          nameOf={(row) => unitNames.get(row.unitId ?? '') ?? null}
          missingName="No unit given"
        />
      )}
      {view === 'lead' && (
        <Groups
          {...props}
          nameOf={(row) => (nameLead(row) === NOT_GIVEN ? null : nameLead(row))}
          missingName="No lead officer given"
        />
      )}
    </>
  );
}

type GroupsProps = ActionViewsProps & {
  readonly nameOf: (action: ActionRow['action']) => string | null;
  readonly missingName: string;
};

function Groups({ rows, nameOf, missingName, ...table }: GroupsProps) {
  return (
    <ShowMore
      items={groupActions(rows, nameOf)}
      step={ROWS_SHOWN}
      render={(groups) =>
        groups.map((group) => (
          <ActionTable
            key={group.name ?? missingName}
            {...table}
            rows={group.rows}
            caption={`${group.name ?? missingName}: ${formatCount(group.rows.length, 'action')}`}
          />
        ))
      }
    />
  );
}
