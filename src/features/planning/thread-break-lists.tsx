import { type ThreadBreaks } from '#domain/golden-thread.ts';
import { LinkList, type PlanHref } from '#features/planning/thread-section.tsx';
import { formatDay } from '#shared/format.ts';

type ThreadBreakListsProps = {
  readonly breaks: ThreadBreaks;
  readonly period: { readonly periodStart: string; readonly periodEnd: string };
  readonly hrefOf: PlanHref;
};

/** Each kind of break with the records at fault; says so when the thread breaks nowhere. */
export function ThreadBreakLists({ breaks, period, hrefOf }: ThreadBreakListsProps) {
  const toItems = (
    kind: Parameters<PlanHref>[0],
    records: readonly { readonly id: string; readonly title?: string; readonly name?: string }[],
  ) =>
    records.map(({ id, title, name }) => ({
      id,
      href: hrefOf(kind, id),
      text: title ?? name ?? '',
    }));
  const days = `${formatDay(period.periodStart)} to ${formatDay(period.periodEnd)}`;
  const lists = [
    {
      title: 'Objectives with no measure',
      items: toItems('objectives', breaks.objectivesWithoutMeasure),
    },
    {
      title: 'Objectives with no action',
      items: toItems('objectives', breaks.objectivesWithoutAction),
    },
    {
      title: 'Measures that serve no objective',
      items: toItems('measures', breaks.measuresWithoutObjective),
    },
    {
      title: `Measures with no reading from ${days}`,
      items: toItems('measures', breaks.measuresWithoutReading),
    },
    {
      title: 'Actions that serve nothing',
      items: toItems('actions', breaks.actionsThatServeNothing),
    },
  ].filter(({ items }) => items.length > 0);
  if (lists.length === 0) return <p className="govuk-body">Nowhere.</p>;
  return lists.map(({ title, items }) => <LinkList key={title} title={title} items={items} />);
}
