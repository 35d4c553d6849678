import { type CensusSumFault } from '#domain/representation/reading/check-census-sums.ts';
import { type CensusFault } from '#domain/representation/reading/raw-census.ts';

/** Why a file is not read as a census table, as a sentence or two. */
export function describeCensusFault(fault: CensusFault): string {
  switch (fault.kind) {
    case 'unknown-layout':
      return 'This is not one of the layouts of the census site (bulk file, query download or API).';
    case 'several-tables':
      return 'The file holds several tables. Download one characteristic at a time.';
    case 'several-characteristics':
      return `Each figure is about two characteristics at once${fault.names.length === 0 ? '' : ` (${fault.names.join(' and ')})`}. Download one characteristic at a time.`;
    case 'several-dates':
      return `The file holds figures of several dates (${fault.dates.join(', ')}). Download one.`;
    case 'no-places':
      return 'The file names no place.';
    case 'no-labels':
      return 'The file names no group.';
    case 'too-many-labels':
      return 'The file has more columns than any census table.';
    case 'place-twice':
      return `The place “${fault.place}” stands in the file twice.`;
    case 'label-twice':
      return `“${fault.label}” stands in the file twice.`;
    case 'figure-twice':
      return `“${fault.label}” has two figures for ${fault.place}.`;
    case 'not-a-count':
      return `“${fault.text}” is no number of people (${fault.label}, ${fault.place}).`;
    case 'percents-only':
      return 'The file has percentages only. Download the numbers of people.';
  }
}

/** What does not add up in a census table, as a sentence. */
export function describeCensusSumFault(fault: CensusSumFault): string {
  switch (fault.kind) {
    case 'parts-differ':
      return 'Some groups of the file do not add up to their total. Census figures are changed slightly to protect people, but look whether the file is whole.';
    case 'empty-place':
      return 'A place has no people at all; it may not exist any more.';
  }
}
