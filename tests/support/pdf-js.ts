/** A node of the structure tree of one page, as pdf.js gives it. */
export type JsNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  /** Of content: `content` with its mark, or `annotation`. */
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly JsNode[];
};

/** Text, or the beginning or end of marked content. */
type JsItem = { readonly type?: string; readonly id?: string | null; readonly str?: string };

export type JsPage = {
  readonly nodes: readonly JsNode[];
  /** Marks of tagged content in the order they are drawn. */
  readonly marks: readonly string[];
  /** Text outside every tag and artifact. */
  readonly looseTexts: readonly string[];
  readonly links: readonly { readonly url: string | undefined; readonly words: string }[];
};

/**
 * Reads a file with pdf.js, the reader of Firefox, which is none of our code. It wants a matrix of the
 * browser as it starts, for drawing alone, which is not asked for here.
 */
export async function readWithPdfJs(bytes: Uint8Array) {
  if (!('DOMMatrix' in globalThis)) Reflect.set(globalThis, 'DOMMatrix', Map);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index): Promise<JsPage> => {
      const page = await document.getPage(index + 1);
      const tree: JsNode = await page.getStructTree();
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const annotations: { url?: string; contentsObj: { str: string } }[] =
        await page.getAnnotations();
      return {
        nodes: flatten(tree),
        ...readItems(items),
        links: annotations.map(({ url, contentsObj }) => ({ url, words: contentsObj.str })),
      };
    }),
  );
  const outline = await document.getOutline();
  return {
    pages,
    labels: await document.getPageLabels(),
    markInfo: await document.getMarkInfo(),
    info: (await document.getMetadata()).info,
    bookmarks: outline.flatMap(function list({ title, items }): string[] {
      return [title, ...items.flatMap(list)];
    }),
  };
}

function flatten(node: JsNode): JsNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

function readItems(items: readonly JsItem[]): Pick<JsPage, 'marks' | 'looseTexts'> {
  const marks: string[] = [];
  const looseTexts: string[] = [];
  let depth = 0;
  for (const { type, id, str } of items) {
    if (type === 'endMarkedContent') depth -= 1;
    else if (type !== undefined) {
      depth += 1;
      if (typeof id === 'string') marks.push(id);
    } else if (depth === 0 && (str ?? '').trim() !== '') looseTexts.push(str ?? '');
  }
  return { marks, looseTexts };
}
