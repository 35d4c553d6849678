import { type Bookmark } from '#report/layout/display-list.ts';
import { page } from '#report/layout/page-style.ts';
import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeNumber, writeReference, writeText } from '#report/pdf/pdf-syntax.ts';
import { takeNumbers, writeObject, writePageReference } from '#report/pdf/write-object.ts';

type Item = {
  readonly bookmark: Bookmark;
  readonly objectNumber: number;
  readonly children: Item[];
};

/**
 * Writes the bookmarks as a tree, where structure element 0 has the object number `firstElement`;
 * returns the root's object number, or null when there are none.
 */
export function writeBookmarks(
  doc: PackingJsPdf,
  bookmarks: readonly Bookmark[],
  firstElement: number,
): number | null {
  if (bookmarks.length === 0) return null;
  const root = takeNumbers(doc, 1);
  const top = nestBookmarks(doc, bookmarks);
  const writeItems = (items: readonly Item[], parent: number) => {
    for (const [index, item] of items.entries()) {
      const { bookmark, children } = item;
      const y = writeNumber(page.height - bookmark.y);
      const body = [
        `/Title ${writeText(bookmark.title)}/Parent ${writeReference(parent)}`,
        `/Dest[${writePageReference(doc, bookmark.page)} /XYZ 0 ${y} null]`,
        `/SE ${writeReference(firstElement + bookmark.element)}`,
        nameItem('Prev', items[index - 1]),
        nameItem('Next', items[index + 1]),
        nameItem('First', children[0]),
        nameItem('Last', children.at(-1)),
        // a negative count leaves the item closed
        children.length === 0 ? '' : `/Count ${-children.length}`,
      ].join('');
      writeObject(doc, item.objectNumber, `<<${body}>>`);
      writeItems(children, item.objectNumber);
    }
  };
  writeItems(top, root);
  const ends = nameItem('First', top[0]) + nameItem('Last', top.at(-1));
  writeObject(doc, root, `<</Type/Outlines${ends}/Count ${top.length}>>`);
  return root;
}

function nestBookmarks(doc: PackingJsPdf, bookmarks: readonly Bookmark[]): Item[] {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const bookmark of bookmarks) {
    const item = { bookmark, objectNumber: takeNumbers(doc, 1), children: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

function nameItem(key: string, item: Item | undefined): string {
  return item ? `/${key} ${writeReference(item.objectNumber)}` : '';
}
