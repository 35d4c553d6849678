import { type CensusLabel } from '#domain/representation/reading/census-figures.ts';
import { findRepeated, tidyText } from '#domain/representation/reading/fold-text.ts';
import { isTotalName } from '#domain/representation/reading/plain-names.ts';
import {
  type CensusFault,
  LABELS_MAX,
  type RawCensus,
} from '#domain/representation/reading/raw-census.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

export type PlacedLabel = { readonly label: CensusLabel; readonly position: number };

export type CensusHeads = {
  readonly title: string | null;
  readonly population: string | null;
  /** The position of the total among the heads, or null when there is none. */
  readonly totalPosition: number | null;
  readonly labels: readonly PlacedLabel[];
};

/** Understands the headings of the counts: the total, the title in front of all, and the categories. */
export function readCensusHeads(raw: RawCensus): Result<CensusHeads, CensusFault> {
  if (raw.heads.length > LABELS_MAX) return fail({ kind: 'too-many-labels' });
  const variables = raw.heads.map(splitVariables);
  const crossed = variables.find((each) => each.length > 1);
  if (crossed !== undefined) {
    return fail({ kind: 'several-characteristics', names: crossed.map(([first = '']) => first) });
  }
  const paths = variables.map(([path]) => path ?? ['']);
  const title = findTitle(paths, raw);
  const bare = paths.map((path) => (path[0] === title && path.length > 1 ? path.slice(1) : path));
  const isTotal = bare.map(([first = '']) => isTotalName(first));
  const labels = bare.flatMap((path, position) =>
    isTotal[position] ? [] : [{ label: toLabel(path), position }],
  );
  const repeated = findRepeated([
    ...labels.map(({ label }) => label.key),
    ...isTotal.filter(Boolean).map(() => 'total'),
  ]);
  if (repeated !== null) return fail({ kind: 'label-twice', label: repeated });
  if (labels.length === 0) return fail({ kind: 'no-labels' });
  const totalPosition = isTotal.indexOf(true);
  return succeed({
    title: raw.title ?? title,
    population: raw.population ?? readPopulation(bare[totalPosition] ?? []),
    totalPosition: totalPosition === -1 ? null : totalPosition,
    labels,
  });
}

/** `Sex: Female; Age: Aged 1 year; measures: Value` as the paths of sex and of age. */
function splitVariables(head: string): string[][] {
  const variables = tidyText(head)
    .split(/\s*;\s*/)
    .filter((part) => part !== '' && !/^measures?\s*:/i.test(part));
  // some headings have a blank after each colon, some after none, some after a few
  return variables.map((part) => part.split(/\s*:\s*/).filter((each) => each !== ''));
}

/** What all headings begin with, such as "Ethnic group"; null when they begin with a category. */
function findTitle(paths: readonly (readonly string[])[], raw: RawCensus): string | null {
  const first = paths[0]?.[0];
  if (first === undefined || !paths.every((path) => path.length > 1 && path[0] === first)) {
    return null;
  }
  const isTitle = raw.title?.toLowerCase() === first.toLowerCase();
  return raw.layout === 'bulk' || isTitle ? first : null;
}

function toLabel(path: readonly string[]): CensusLabel {
  const text = path.join(': ');
  return { key: text.toLowerCase(), text, path };
}

/** "Total: All usual residents" tells who is counted; a bare "Total" does not. */
function readPopulation(totalPath: readonly string[]): string | null {
  const last = totalPath.at(-1) ?? '';
  return last === '' || /^total/i.test(last) ? null : last;
}
