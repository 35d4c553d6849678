import { decodeBase64 } from '#report/crest/base64.ts';
import {
  type Bookmark,
  type Box,
  type DisplayImage,
  type DisplayList,
  type PageLink,
} from '#report/layout/display-list.ts';
import { page as paper } from '#report/layout/page-style.ts';
import { attachData, type AttachedData } from '#report/pdf/attach-data.ts';
import { compactPdf } from '#report/pdf/compact-pdf.ts';
import { createJsPdf, type PackingJsPdf, type PutPageEvent } from '#report/pdf/jspdf-hooks.ts';
import { deflate } from '#report/pdf/fast-deflate.ts';
import { splitLatin1 } from '#report/pdf/latin1.ts';
import { writeLanguage, writeReference } from '#report/pdf/pdf-syntax.ts';
import {
  buildStructureTree,
  type LinkAnnotation,
  type StructureElement,
} from '#report/pdf/structure-tree.ts';
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
  #elements: readonly StructureElement[] = [];
  #bookmarks: readonly Bookmark[] = [];
  /** By page (from 1), then by mark: the element each marked content belongs to. */
  readonly #marks: StructureElement[][] = [];
  readonly #annotations: LinkAnnotation[][] = [];
  /** By page (from 1): what is drawn on it, deflated. */
  readonly #contents: Uint8Array[] = [];
  #operators: string[] = [];
  #pageNumber = 1;
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
    this.#clearPage();
  }

  /** Takes the tree and the bookmarks of the report that is about to be painted. */
  setStructure(list: Pick<DisplayList, 'elements' | 'bookmarks' | 'hasCover'>): void {
    this.#elements = buildStructureTree(list.elements);
    this.#bookmarks = list.bookmarks;
    this.#hasCover = list.hasCover;
  }

  addPage(): void {
    this.#finishPage();
    this.doc.addPage([paper.width, paper.height]);
    this.#pageNumber = this.doc.internal.getNumberOfPages();
    this.#clearPage();
  }

  /** Puts operators on the page as content of an element. */
  addContent(elementIndex: number, operators: readonly string[]): void {
    const element = this.#findElement(elementIndex);
    const marks = (this.#marks[this.#pageNumber] ??= []);
    const mark = marks.push(element) - 1;
    element.children.push({ kind: 'content', page: this.#pageNumber, mark });
    this.#push(`/${element.node.type} <</MCID ${mark}>> BDC`, ...operators, 'EMC');
  }

  /** Takes a picture into the file; returns the operators that draw it in the box. */
  writeImage({ mediaType, base64 }: DisplayImage, { x, y, width, height }: Box): string {
    const format = mediaType === 'image/png' ? 'PNG' : 'JPEG';
    this.doc.addImage(decodeBase64(base64), format, x, y, width, height, base64, 'MEDIUM');
    // jsPDF draws it at once, outside any tag
    return (this.doc.internal.pages[this.#pageNumber]?.splice(0) ?? []).join('\n');
  }

  /** Puts operators on the page that reading software passes over. */
  addArtifact(properties: string, operators: readonly string[]): void {
    this.#push(`/Artifact <<${properties}>> BDC`, ...operators, 'EMC');
  }

  addLink(link: PageLink): void {
    const element = this.#findElement(link.element);
    const annotation = { link, element, objectNumber: 0 };
    (this.#annotations[link.page] ??= []).push(annotation);
    element.children.push({ kind: 'link', annotation });
  }

  /** Writes the file. */
  output(): Uint8Array {
    this.#finishPage();
    const bytes = new Uint8Array(this.doc.output('arraybuffer'));
    if (this.#failures.length > 0) throw this.#failures[0];
    return compactPdf(bytes, this.doc.packedObjects, this.doc.packedStreams);
  }

  #findElement(index: number): StructureElement {
    const element = this.#elements[index];
    if (!element) throw new Error(`No structure element ${index}`);
    return element;
  }

  #push(...operators: readonly string[]): void {
    this.#operators.push(...operators);
  }

  /** Packs the page at once: its operators as text would take far more memory until the end. */
  #finishPage(): void {
    this.#contents[this.#pageNumber] = deflate(splitLatin1(this.#operators.join('\n')));
    this.#operators = [];
  }

  /** jsPDF starts each page with operators of its own, outside any tag. */
  #clearPage(): void {
    this.doc.internal.pages[this.#pageNumber]?.splice(0);
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
    const data = this.#contents[pageNumber];
    if (data === undefined) throw new Error(`Page ${pageNumber} was never finished`);
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
    this.#structureRoot = writeStructure(this.doc, {
      elements: this.#elements,
      marks: this.#marks,
      annotations: this.#annotations.flat(),
    });
    const { data } = this.#details;
    if (data !== null) this.#dataEntries = attachData(this.doc, data);
    this.#bookmarkRoot = writeBookmarks(this.doc, this.#bookmarks, this.#elements);
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
