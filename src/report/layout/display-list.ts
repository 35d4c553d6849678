/** Where everything goes: pages of drawings in reading order, and the tree that says what they mean. */
export type DisplayList = {
  readonly pages: readonly PageContent[];
  /** Element 0 is the document; a child always comes after its parent. */
  readonly elements: readonly StructureNode[];
  readonly links: readonly PageLink[];
  readonly bookmarks: readonly Bookmark[];
  /** Whether the first page is a cover, which bears no number. */
  readonly hasCover: boolean;
};

export type PageContent = readonly Span[];

export type FontFace = 'regular' | 'bold';

/** Points from the left and top edge of the page, `y` downwards. */
export type Drawing =
  | {
      readonly kind: 'text';
      readonly face: FontFace;
      readonly sizePt: number;
      readonly x: number;
      /** Baseline of the first line. */
      readonly y: number;
      readonly lines: readonly string[];
      readonly leadingPt: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'rectangle';
      readonly box: Box;
      /** null leaves it empty. */
      readonly fill: string | null;
      readonly outline: { readonly colour: string; readonly widthPt: number } | null;
    }
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly widthPt: number;
      readonly colour: string;
    }
  | {
      /** A line through all the points, its corners and ends square. */
      readonly kind: 'stroke';
      readonly points: readonly Point[];
      readonly widthPt: number;
      readonly colour: string;
    }
  | { readonly kind: 'image'; readonly image: DisplayImage; readonly box: Box };

export type DisplayImage = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
};

export type Point = { readonly x: number; readonly y: number };

/** `x`, `y` is the top left corner. */
export type Box = Point & { readonly width: number; readonly height: number };

/** Content belongs to an element and is read out; an artifact is only seen. */
export type Span =
  | { readonly kind: 'content'; readonly element: number; readonly drawings: Drawing[] }
  | { readonly kind: 'artifact'; readonly role: ArtifactRole; readonly drawings: Drawing[] }
  /** Painted already, so that no drawings are left. */
  | { readonly kind: 'painted'; readonly operators: Uint8Array; readonly drawings: Drawing[] };

/** Paints a page (from 1) that is laid out but for its furniture; what it gives stands for the spans. */
export type PaintPage = (
  pageNumber: number,
  spans: readonly Span[],
  elements: readonly StructureNode[],
) => Uint8Array;

export type ArtifactRole = 'header' | 'footer' | 'layout' | 'pagination' | 'watermark';

/** The structure types of PDF 1.7 that a report uses. */
export type StructureType =
  | ('Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure')
  | ('Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD')
  | ('TOC' | 'TOCI' | 'Reference' | 'Link' | 'Note');

export type StructureAttributes = {
  readonly alternative?: string;
  /** BCP 47, where it differs from the document's. */
  readonly language?: string;
  readonly scope?: 'Column' | 'Row';
  /** ASCII; unlike that of any other element. */
  readonly id?: string;
  /** Ids of the headings of a cell, where its row and column alone do not tell them. */
  readonly headers?: readonly string[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly listNumbering?: 'Disc' | 'Decimal';
  readonly boundingBox?: Box;
};

export type StructureNode = {
  readonly type: StructureType;
  /** Index of the parent; null for the document. */
  readonly parent: number | null;
  readonly attributes: StructureAttributes | undefined;
};

/** Page numbers count from 1. */
export type PageLink = {
  readonly element: number;
  readonly page: number;
  /** One a line of its text. */
  readonly boxes: readonly Box[];
  readonly description: string;
  readonly target: LinkTarget;
};

/** A place in the report, or a web address in ASCII, http or https. */
export type LinkTarget =
  { readonly page: number; readonly y: number } | { readonly address: string };

export type Bookmark = {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly y: number;
  readonly element: number;
};
