import { type Box, type LinkTarget, type PageLink } from '#report/layout/display-list.ts';
import { page } from '#report/layout/page-style.ts';
import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeBox, writeNumber, writeText } from '#report/pdf/pdf-syntax.ts';
import { writePageReference } from '#report/pdf/write-object.ts';

/** The annotation of a link; `key` is its own in the ParentTree. */
export function describeLink(doc: PackingJsPdf, link: PageLink, key: number): string {
  return [
    `<</Type/Annot/Subtype/Link/Rect${writeBox(...link.boxes)}/Border[0 0 0]/F 4`,
    `/P ${writePageReference(doc, link.page)}/StructParent ${key}`,
    link.boxes.length > 1 ? `/QuadPoints[${link.boxes.map(writeQuad).join(' ')}]` : '',
    `/Contents ${writeText(link.description)}${describeTarget(doc, link.target)}>>`,
  ].join('');
}

function describeTarget(doc: PackingJsPdf, target: LinkTarget): string {
  if ('address' in target) return `/A<</S/URI/URI(${escapeAddress(target.address)})>>`;
  const top = writeNumber(page.height - target.y);
  return `/Dest[${writePageReference(doc, target.page)} /XYZ 0 ${top} null]`;
}

/** Throws for what is no web address, since a link may open a page and do nothing else. */
function escapeAddress(address: string): string {
  if (!/^https?:\/\/[!-~]+$/.test(address)) throw new Error(`Not a web address: ${address}`);
  return address.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);
}

/** One line of a link: left and right above, left and right below, as readers expect it. */
function writeQuad({ x, y, width, height }: Box): string {
  const top = page.height - y;
  const corners = [x, top, x + width, top, x, top - height, x + width, top - height];
  return corners.map(writeNumber).join(' ');
}
