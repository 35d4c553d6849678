import { PDFArray } from 'pdf-lib';

import { readEntry } from '../ua-check/structure-reader.ts';
import { type OpenedPdf, type ReadPage } from './opened-pdf.ts';
import { readMark } from './read-content.ts';

/** Marks on which elements, pages and the ParentTree do not agree, and pages that end within one. */
export function findStrayMarks(pdf: OpenedPdf): string[] {
  const claims = pdf.elements.flatMap(({ marks }) => marks);
  const found = pdf.pages.flatMap((page) => listMarks(page).map((mark) => `${page.ref}#${mark}`));
  return [
    ...(new Set(claims).size === claims.length ? [] : ['a mark of two elements']),
    ...(String(found.toSorted()) === String(claims.toSorted()) ? [] : ['marks differ']),
    ...pdf.pages.flatMap((page) => [...findLostMarks(pdf, page), ...findUnbalanced(page)]),
  ];
}

function listMarks({ operations }: ReadPage): number[] {
  return operations.flatMap(({ operator, operands }) => {
    const mark = operator === 'BDC' ? readMark(operands).mark : null;
    return mark === null ? [] : [mark];
  });
}

/** Marks from which the page does not lead back to the element that claims them. */
function findLostMarks({ elements, parents, document }: OpenedPdf, page: ReadPage): string[] {
  const owners = new Map(elements.flatMap((item) => item.marks.map((mark) => [mark, item.ref])));
  const key = Number(readEntry(page.node, 'StructParents')?.toString() ?? -1);
  const back = document.context.lookupMaybe(parents.get(key), PDFArray);
  return listMarks(page).flatMap((mark) => {
    const place = `${page.ref}#${mark}`;
    return back?.get(mark)?.toString() === owners.get(place) ? [] : [place];
  });
}

function findUnbalanced({ ref, operations }: ReadPage): string[] {
  let depth = 0;
  let lowest = 0;
  for (const { operator } of operations) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    if (operator === 'EMC') depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return depth === 0 && lowest === 0 ? [] : [`marked content out of balance on ${ref}`];
}
