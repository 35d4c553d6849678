import { type HtmlNode } from '#report/html/html-node.ts';

/** Elements that have no content and no end tag. */
const voidTags = new Set(['meta', 'br', 'img']);

/** The node as HTML. Text and attributes are escaped, so nothing that was typed becomes markup. */
export function writeHtml(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeText(value)}"`,
  );
  const start = `<${tag}${written.join('')}>`;
  return voidTags.has(tag) ? start : `${start}${children.map(writeHtml).join('')}</${tag}>`;
}

/** Also drops control characters, which no HTML file may hold; line feeds stay. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
