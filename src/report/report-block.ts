import { type ShareRow } from '#shared/share-plot-geometry.ts';
import { type Series } from '#shared/series-geometry.ts';

/** The report before any drawing: what it says, in reading order, with no fonts and no pages. */
export type ReportBlock =
  | CoverBlock
  | { readonly kind: 'contents'; readonly title: string }
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly text: string; readonly language?: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isOrdered: boolean }
  | LevelDrawingBlock
  | SeriesDrawingBlock
  | SharePlotBlock
  | TableBlock;

/** The first page: what the report is, for whom, and the few facts a reader files it by. */
export type CoverBlock = {
  readonly kind: 'cover';
  /** The council's picture; null where it has none. */
  readonly crest: CoverCrest | null;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
};

/** A picture checked by `readCrestImage`, and what it shows in words. */
export type CoverCrest = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly base64: string;
  readonly alternative: string;
};

/** A heading; levels 1 and 2 are listed in the contents, all three are bookmarks. */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly startsPage?: boolean;
};

/** Steps reached of the steps there are, one line a row. A table with the same figures always follows. */
export type LevelDrawingBlock = {
  readonly kind: 'level-drawing';
  readonly title: string;
  /** The drawing in words, for people who cannot see it. */
  readonly description: string;
  readonly topLevel: number;
  /** The level the council aims for, or null when there is nothing to mark. */
  readonly levelAimedFor: number | null;
  readonly rows: readonly { readonly label: string; readonly level: number }[];
};

/** Readings over time against targets and benchmarks. A table with the same figures always follows. */
export type SeriesDrawingBlock = {
  readonly kind: 'series-drawing';
  readonly title: string;
  /** The drawing in words, for people who cannot see it. */
  readonly description: string;
  /** What the values count. */
  readonly unit: string;
  readonly series: Series;
};

/** Shares of groups against benchmarks on one scale. A table with the same figures always follows. */
export type SharePlotBlock = {
  readonly kind: 'share-plot';
  readonly title: string;
  /** The drawing in words, for people who cannot see it. */
  readonly description: string;
  readonly rows: readonly ShareRow[];
};

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly head: string;
    /** Share of the table's width, against the other columns' weights. */
    readonly weight: number;
    readonly isRowHeader?: boolean;
    /** Neighbours with the same one share a heading above their own: "Gap" over "Points" and "Ratio". */
    readonly group?: string;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Explanations under the table; a column's heading refers to the first as "[note 1]". */
  readonly notes?: readonly string[];
};

/** Everything a painter needs; JSON only, so that it can go to a worker and be hashed. */
export type ReportDocument = {
  readonly title: string;
  /** Shown at the head of each page. */
  readonly councilName: string;
  /** BCP 47, for example en-GB. */
  readonly language: string;
  /** When the report was made: UTC, ISO 8601. */
  readonly createdAt: string;
  /** Who may see it, for every page, such as "Internal: not for publication"; null when anybody may. */
  readonly marking: string | null;
  /** Why it is a draft, such as "Draft: not signed off", for every page; null once it is signed off. */
  readonly draftNotice: string | null;
  /** The council's own colour (#rrggbb) in place of the house's, dark enough for text; null for none. */
  readonly accentColour: string | null;
  readonly blocks: readonly ReportBlock[];
};
