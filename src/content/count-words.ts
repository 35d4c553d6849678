import { type CountChange } from '#domain/representation/count-changes.ts';
import { type CountFault } from '#domain/representation/count-faults.ts';
import { type DetailFault, type PartFault } from '#domain/representation/count-disagreements.ts';

type NameOf = (groupId: string) => string;
const show = (count: number) => count.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** A fault of one count, as a sentence; `nameOf` names a group or a silent answer. */
export function describeCountFault(fault: CountFault, nameOf: NameOf): string {
  const nameFigure = (id: string | null) => (id === null ? 'Everybody' : nameOf(id));
  switch (fault.kind) {
    case 'groups-not-counted':
      return `Not counted: ${fault.groupIds.map(nameOf).join('; ')}. Enter 0 where there is nobody.`;
    case 'figures-of-no-group':
      return 'There are figures of groups that the scheme does not have any more. They are in no sum.';
    case 'impossible-figure':
      return `${nameFigure(fault.id)}: ${show(fault.figure)} cannot be right.`;
    case 'part-of-a-person':
      return `${nameFigure(fault.id)}: ${show(fault.figure)} is not a whole number of people. If these are full-time equivalents, say so on the population’s page.`;
    case 'more-than-total':
      return `The groups add up to ${show(fault.sum)}, more than everybody, ${show(fault.statedTotal)}, as your source gives it.`;
    case 'less-than-total':
      return `The groups add up to ${show(fault.sum)}, fewer than everybody, ${show(fault.statedTotal)}, as your source gives it.`;
  }
}

/** What changed since the count before, as a sentence. */
export function describeCountChange(change: CountChange, nameOf: NameOf): string {
  switch (change.kind) {
    case 'headcount-changed':
      return `Everybody changed from ${show(change.before)} to ${show(change.after)}, ${Math.abs(Math.round(change.changePercent))}% ${change.changePercent < 0 ? 'fewer' : 'more'}. Check that the same people are counted.`;
    case 'no-longer-counted':
      return `Counted last time and not this time: ${change.ids.map(nameOf).join('; ')}.`;
    case 'group-fell-to-nobody':
      return `${nameOf(change.id)} fell from ${show(change.before)} to nobody.`;
    case 'group-jumped':
      return `${nameOf(change.id)} went from ${show(change.before)} to ${show(change.after)}, far more than everybody’s change explains.`;
    case 'declaration-changed':
      return `The declaration rate went from ${percent(change.rateBefore)} to ${percent(change.rateAfter)}. That alone could have moved the shares of: ${change.movedIds.map(nameOf).join('; ')}. Nobody need have come or gone.`;
  }
}

/** Where a part has more than its whole, or a stage more than the one before, as a sentence. */
export function describePartFault(
  { id, partCount, wholeCount }: PartFault,
  wholeName: string,
  nameOf: NameOf,
): string {
  const whose = id === null ? 'everybody' : nameOf(id);
  return `More here than in ${wholeName}: ${whose}, ${show(partCount)} against ${show(wholeCount)}.`;
}

/** Where two counts of the same people disagree, as a sentence. */
export function describeDetailFault(
  { id, detailedCount, broadCount }: DetailFault,
  otherName: string,
  nameOf: NameOf,
): string {
  return `${nameOf(id)}: the detailed groups add up to ${show(detailedCount)}, but ${show(broadCount)} were counted by ${otherName} on the same day.`;
}

function percent(rate: number): string {
  return `${(rate * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;
}
