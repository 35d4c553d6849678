import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
} from 'pdf-lib';

/** A structure element as read back from a file. */
export type ReadElement = {
  readonly type: string;
  readonly dict: PDFDict;
  readonly ref: string;
  readonly parent: ReadElement | null;
  readonly children: ReadElement[];
  /** Page reference and number of each marked content, as `12 0 R#3`. */
  readonly marks: string[];
  readonly linkRefs: string[];
};

export function readEntry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key));
}

export function readName(object: PDFObject | undefined): string {
  return object instanceof PDFName ? object.decodeText() : '';
}

export function readRef(dict: PDFDict, key: string): string {
  const object = dict.get(PDFName.of(key));
  return object instanceof PDFRef ? object.toString() : '';
}

/** All elements in reading order, parents first. */
export function readStructure(document: PDFDocument, root: PDFDict): ReadElement[] {
  const elements: ReadElement[] = [];
  const walk = (ref: PDFObject, parent: ReadElement | null) => {
    const dict = document.context.lookup(ref, PDFDict);
    const element: ReadElement = {
      type: readName(readEntry(dict, 'S')),
      dict,
      ref: ref.toString(),
      parent,
      children: [],
      marks: [],
      linkRefs: [],
    };
    elements.push(element);
    parent?.children.push(element);
    const kids = readEntry(dict, 'K');
    for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
      const found = document.context.lookup(kid);
      if (found instanceof PDFNumber) {
        element.marks.push(`${readRef(dict, 'Pg')}#${found.asNumber()}`);
      } else if (found instanceof PDFDict && readName(readEntry(found, 'Type')) === 'MCR') {
        const mark = found.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
        element.marks.push(`${readRef(found, 'Pg')}#${mark}`);
      } else if (found instanceof PDFDict && readName(readEntry(found, 'Type')) === 'OBJR') {
        element.linkRefs.push(readRef(found, 'Obj'));
      } else walk(kid, element);
    }
  };
  const top = root.get(PDFName.of('K'));
  if (top) walk(top, null);
  return elements;
}

/** An attribute of an element; undefined where it has none of that name. */
export function readAttribute(element: ReadElement, key: string): PDFObject | undefined {
  const attributes = readEntry(element.dict, 'A');
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const item of list) {
    const found = item instanceof PDFDict ? readEntry(item, key) : undefined;
    if (found) return found;
  }
  return undefined;
}
