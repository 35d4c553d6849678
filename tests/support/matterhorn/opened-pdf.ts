import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
  PDFStream,
} from 'pdf-lib';

import { readEntry, type ReadElement, readStructure } from '../ua-check/structure-reader.ts';
import { type Operation, readContent } from './read-content.ts';

export type ReadPage = {
  readonly ref: string;
  readonly node: PDFPageLeaf;
  readonly operations: readonly Operation[];
  readonly annotations: readonly { readonly ref: string; readonly dict: PDFDict }[];
};

/** A file as an independent reader sees it, read once for all conditions. */
export type OpenedPdf = {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly root: PDFDict | undefined;
  /** In reading order, parents first. */
  readonly elements: readonly ReadElement[];
  readonly pages: readonly ReadPage[];
  /** By key of the ParentTree. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  /** Every dictionary of the file, those of streams too. */
  readonly dictionaries: readonly PDFDict[];
  readonly xmp: string;
};

export function openPdf(document: PDFDocument): OpenedPdf {
  const { catalog } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const pages = document.getPages().map(({ ref, node }): ReadPage => ({
    ref: ref.toString(),
    node,
    operations: readContent(readPageContent(node)),
    annotations: (node.Annots()?.asArray() ?? []).map((annotation) => ({
      ref: annotation.toString(),
      dict: document.context.lookup(annotation, PDFDict),
    })),
  }));
  return {
    document,
    catalog,
    root,
    elements: root ? readStructure(document, root) : [],
    pages,
    parents: readParentTree(root),
    dictionaries: document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => listDictionaries(object)),
    xmp: readStream(readEntry(catalog, 'Metadata')),
  };
}

function readPageContent(node: PDFPageLeaf): string {
  const contents = readEntry(node, 'Contents');
  if (!(contents instanceof PDFArray)) return readStream(contents);
  return contents
    .asArray()
    .map((_, index) => readStream(contents.lookup(index)))
    .join('\n');
}

/** The bytes of a stream, unpacked; none for anything else. */
export function readStreamBytes(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode();
  return object instanceof PDFStream ? object.getContents() : new Uint8Array();
}

export function readStream(object: PDFObject | undefined): string {
  return Buffer.from(readStreamBytes(object)).toString('latin1');
}

function readParentTree(root: PDFDict | undefined): Map<number, PDFObject> {
  const parents = new Map<number, PDFObject>();
  const numbers = root
    ?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)
    ?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; index < (numbers?.size() ?? 0); index += 2) {
    const key = numbers?.lookup(index, PDFNumber).asNumber();
    const value = numbers?.get(index + 1);
    if (key !== undefined && value) parents.set(key, value);
  }
  return parents;
}

function listDictionaries(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return listDictionaries(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(listDictionaries);
  if (!(object instanceof PDFDict)) return [];
  return [object, ...object.values().flatMap(listDictionaries)];
}
