import { decodeBase64 } from '#report/crest/base64.ts';
import {
  type Bookmark,
  type Box,
  type DisplayImage,
  type DisplayList,
  type StructureNode,
} from '#report/layout/display-list.ts';
import { page as paper } from '#report/layout/page-style.ts';
import { attachData, type AttachedData } from '#report/pdf/attach-data.ts';
import { compactPdf } from '#report/pdf/compact-pdf.ts';
import { createJsPdf, type PackingJsPdf, type PutPageEvent } from '#report/pdf/jspdf-hooks.ts';
import { deflate } from '#report/pdf/deflate/deflate.ts';
import { writeLanguage, writeReference } from '#report/pdf/pdf-syntax.ts';
import { type LinkAnnotation, StructureTree } from '#report/pdf/structure-tree.ts';
import { writeBookmarks } from '#report/pdf/write-bookmarks.ts';
import { writePageLabels } from '#report/pdf/write-page-labels.ts';
import { writeStructure } from '#report/pdf/write-structure.ts';
import { writeXmp } from '#report/pdf/write-xmp.ts';

export type PdfDetails = {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
  /** What the file carries for opening it again, or null. */
  readonly data: AttachedData | null;
};

/** jsPDF with the tags of PDF/UA-1, added through its events while it writes the file. */
export class TaggedPdf {
  readonly doc: PackingJsPdf;
  readonly #details: PdfDetails;
  readonly #failures: unknown[] = [];
  readonly #tree = new StructureTree();
  #elements: readonly StructureNode[] = [];
  #bookmarks: readonly Bookmark[] = [];
  readonly #annotations: LinkAnnotation[][] = [];
  /** By page: what is drawn on it, deflated. */
  readonly #contents: Uint8Array[] = [];
  #hasCover = false;
  #structureRoot = 0;
  #bookmarkRoot: number | null = null;
  #dataEntries = '';

  constructor(details: PdfDetails) {
    this.#details = details;
    this.doc = createJsPdf(paper.width, paper.height);
    const { doc } = this;
    doc['__private__'].setPdfVersion('1.7');
    doc.setFileId(details.fileId);
    // a Date would be written in the local time zone
    const digits = new Date(details.createdAt).toISOString().replaceAll(/\D/g, '').slice(0, 14);
    doc.setCreationDate(`D:${digits}+00'00'`);
    doc.setProperties({ title: details.title, author: details.author });
    doc.addMetadata(writeXmp({ ...details, dataSha256: details.data?.sha256 ?? null }), true);
    this.#listen('putPage', (event) => this.#putPage(event));
    this.#listen('postPutResources', () => this.#putStructure());
    this.#listen('putCatalog', () => this.#putCatalog());
  }

  /** Makes a piece of marked content of an element on a page (from 1); returns its number there. */
  addMark(element: number, page: number): number {
    return this.#tree.addMark(element, page);
  }

  /** Takes a picture into the file; returns the operators that draw it in the box. */
  writeImage({ mediaType, base64 }: DisplayImage, { x, y, width, height }: Box): string {
    const format = mediaType === 'image/png' ? 'PNG' : 'JPEG';
    this.#takeOperators();
    this.doc.addImage(decodeBase64(base64), format, x, y, width, height, base64, 'MEDIUM');
    return this.#takeOperators().join('\n');
  }

  /** Gives the next page what is drawn on it. It is packed at once: plain it would take far more memory. */
  addPage(operators: Uint8Array): void {
    if (this.#contents.length > 0) this.doc.addPage([paper.width, paper.height]);
    this.#takeOperators();
    this.#contents.push(deflate(operators));
  }

  /** Takes what the marked content belongs to, the links and the bookmarks. */
  setStructure({ elements, links, bookmarks, hasCover }: Omit<DisplayList, 'pages'>): void {
    this.#hasCover = hasCover;
    this.#elements = elements;
    this.#bookmarks = bookmarks;
    for (const link of links) {
      const annotation = { link, objectNumber: 0 };
      (this.#annotations[link.page] ??= []).push(annotation);
      this.#tree.addLink(annotation);
    }
  }

  /** Writes the file. */
  output(): Uint8Array {
    const bytes = new Uint8Array(this.doc.output('arraybuffer'));
    if (this.#failures.length > 0) throw this.#failures[0];
    return compactPdf(bytes, this.doc.packer, this.doc.packedStreams);
  }

  /** Takes away what jsPDF drew by itself on its last page, outside any tag: each page starts with some. */
  #takeOperators(): string[] {
    const { internal } = this.doc;
    return internal.pages[internal.getNumberOfPages()]?.splice(0) ?? [];
  }

  /** jsPDF swallows what a listener throws, so keep it for `output`. */
  #listen(topic: string, listener: (event: PutPageEvent) => void): void {
    this.doc.internal.events.subscribe(topic, (event) => {
      try {
        listener(event);
      } catch (error) {
        this.#failures.push(error);
      }
    });
  }

  /** Runs inside the dictionary of the page. */
  #putPage({ pageNumber, pageContext }: PutPageEvent): void {
    const data = this.#contents[pageNumber - 1];
    if (data === undefined) throw new Error(`Page ${pageNumber} was never drawn`);
    const number = pageContext.contentsObjId;
    this.doc.packedStreams.push({ number, dictionary: '', data });
    const annotations = this.#annotations[pageNumber] ?? [];
    for (const annotation of annotations) {
      annotation.objectNumber = this.doc.internal.newObjectDeferred();
    }
    const references = annotations.map(({ objectNumber }) => writeReference(objectNumber));
    const list = references.length === 0 ? '' : ` /Annots [${references.join(' ')}]`;
    this.doc.internal.write(`/StructParents ${pageNumber - 1} /Tabs /S${list}`);
  }

  #putStructure(): void {
    const structure = writeStructure(this.doc, {
      elements: this.#elements,
      tree: this.#tree,
      annotations: this.#annotations.flat(),
    });
    this.#structureRoot = structure.root;
    const { data } = this.#details;
    if (data !== null) this.#dataEntries = attachData(this.doc, data);
    this.#bookmarkRoot = writeBookmarks(this.doc, this.#bookmarks, structure.firstElement);
  }

  #putCatalog(): void {
    const write = (entry: string) => this.doc.internal.write(entry);
    // jsPDF's own setLanguage ignores most languages
    write(`/Lang ${writeLanguage(this.#details.language)}`);
    write('/MarkInfo <</Marked true>>');
    write(writePageLabels(this.#hasCover));
    write(`/StructTreeRoot ${writeReference(this.#structureRoot)}`);
    write('/ViewerPreferences <</DisplayDocTitle true>>');
    write(this.#dataEntries);
    if (this.#bookmarkRoot !== null) {
      write(`/Outlines ${writeReference(this.#bookmarkRoot)} /PageMode /UseOutlines`);
    }
  }
}
