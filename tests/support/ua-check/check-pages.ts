import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';

import { readEntry, readName, type ReadElement, readRef } from './structure-reader.ts';

/** Findings on the pages: everything drawn is tagged, and tags and pages agree both ways. */
export function checkPages(
  document: PDFDocument,
  root: PDFDict,
  elements: readonly ReadElement[],
): string[] {
  const findings: string[] = [];
  const owners = new Map(elements.flatMap((item) => item.marks.map((mark) => [mark, item])));
  const parents = readParentTree(root);
  let markCount = 0;
  for (const page of document.getPages()) {
    const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber() ?? -1;
    const parent = parents.get(key);
    const marks = scanContent(readContent(page.node), findings);
    markCount += marks.length;
    for (const mark of marks) {
      const owner = owners.get(`${page.ref.toString()}#${mark}`);
      if (!owner) findings.push('mark in no element');
      const back = parent instanceof PDFArray ? parent.get(mark)?.toString() : '';
      if (owner && back !== owner.ref) findings.push('ParentTree and tree disagree');
    }
    if (readName(readEntry(page.node, 'Tabs')) !== 'S') findings.push('7.18.3-1 Tabs is not S');
    findings.push(...checkLinks(page, elements, parents), ...checkFonts(page.node.Resources()));
  }
  if (markCount !== owners.size) findings.push('element names a mark that is on no page');
  return findings;
}

function checkLinks(
  page: PDFPage,
  elements: readonly ReadElement[],
  parents: ReadonlyMap<number, PDFObject>,
): string[] {
  const findings: string[] = [];
  for (const ref of page.node.Annots()?.asArray() ?? []) {
    const link = page.doc.context.lookup(ref, PDFDict);
    if (!readEntry(link, 'Contents')) findings.push('7.18.5-2 link without Contents');
    const key = link.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber() ?? -1;
    const owner = elements.find((element) => element.linkRefs.includes(ref.toString()));
    if (!owner || parents.get(key)?.toString() !== owner.ref) {
      findings.push('7.18.5-1 link outside the tree');
    }
  }
  return findings;
}

function readParentTree(root: PDFDict): Map<number, PDFObject> {
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const parents = new Map<number, PDFObject>();
  for (let index = 0; index < numbers.size(); index += 2) {
    const value = numbers.get(index + 1);
    parents.set(numbers.lookup(index, PDFNumber).asNumber(), value);
  }
  return parents;
}

function readContent(node: PDFDict): string {
  const contents = readEntry(node, 'Contents');
  if (!(contents instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
}

/** The marks of a page; adds a finding for anything drawn outside tags and artifacts. */
function scanContent(content: string, findings: string[]): number[] {
  const bare = content.replaceAll(/\((?:\\[\s\S]|[^\\)])*\)/g, '()');
  const marks: number[] = [];
  let depth = 0;
  for (const match of bare.matchAll(/\/MCID (\d+)|\b(BDC|EMC|Tj|re|S|f|B)\b/g)) {
    const [, mark, operator] = match;
    if (mark !== undefined) marks.push(Number(mark));
    else if (operator === 'BDC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0) findings.push(`7.1-3 ${operator} outside tags`);
    if (depth < 0 || depth > 1) findings.push('marked content badly nested');
  }
  if (depth !== 0) findings.push('marked content not closed');
  return marks;
}

function checkFonts(resources: PDFDict | undefined): string[] {
  const findings: string[] = [];
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  for (const key of fonts?.keys() ?? []) {
    const font = fonts!.lookup(key, PDFDict);
    const descendants = readEntry(font, 'DescendantFonts');
    const inner = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : undefined;
    const descriptor = inner?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    if (!descriptor || readRef(descriptor, 'FontFile2') === '') {
      findings.push('7.21.4.1-1 font not embedded');
    }
    if (!readEntry(font, 'ToUnicode')) findings.push('7.21.7-1 font without ToUnicode');
  }
  return findings;
}
