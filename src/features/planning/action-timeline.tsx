import { ragWords } from '#content/plan-words.ts';
import { addDays, countDays } from '#domain/day-arithmetic.ts';
import { type ActionRow } from '#features/planning/action-list.ts';
import { formatDay } from '#shared/format.ts';
import { TimelineDrawing } from '#ui/timeline-drawing.tsx';

type ActionTimelineProps = { readonly rows: readonly ActionRow[]; readonly today: string };

/** Actions as bars from start to due date; those without any date are only counted. */
export function ActionTimeline({ rows, today }: ActionTimelineProps) {
  const dated = rows.filter(({ action }) => action.startOn !== null || action.dueOn !== null);
  const days = [today, ...dated.flatMap(({ action }) => [action.startOn, action.dueOn])]
    .filter((day) => day !== null)
    .toSorted();
  const first = addDays(days[0] ?? today, -MARGIN_DAYS);
  const last = addDays(days.at(-1) ?? today, MARGIN_DAYS);
  const whole = countDays(first, last);
  const share = (day: string) => countDays(first, day) / whole;
  const undatedCount = rows.length - dated.length;
  return (
    <>
      <TimelineDrawing
        description={`${dated.length} actions from ${formatDay(first)} to ${formatDay(last)}. The table shows the same dates.`}
        marks={listMarks(first, last).map((day) => ({
          share: share(day),
          label: formatDay(day).replace(/^\d+ /, ''),
        }))}
        todayShare={share(today)}
        bars={dated.map(({ action, rag }) => ({
          key: action.id,
          label: `${action.title || 'Action without a title'} (${ragWords[rag]})`,
          startShare: share(action.startOn ?? action.dueOn ?? today),
          endShare: share(action.dueOn ?? action.startOn ?? today),
          isOpenEnded: action.dueOn === null,
          isDone: action.status === 'complete' || action.status === 'stopped',
        }))}
      />
      {undatedCount > 0 && (
        <p className="govuk-body">{undatedCount} without a start or due date are not drawn.</p>
      )}
    </>
  );
}

const MARGIN_DAYS = 10;
/** Marks that fit side by side. */
const MARKS_SHOWN = 6;

/** The first days of months within the span, thinned out until they fit. */
function listMarks(first: string, last: string): string[] {
  const marks: string[] = [];
  let day = `${first.slice(0, 7)}-01`;
  while (day <= last) {
    if (day >= first) marks.push(day);
    day = `${addDays(day, 31).slice(0, 7)}-01`;
  }
  const step = Math.ceil(marks.length / MARKS_SHOWN);
  return marks.filter((_mark, index) => index % step === 0);
}
