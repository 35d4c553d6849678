import { element, type HtmlElement, type HtmlNode } from '#report/html/html-node.ts';
import { type ScriptPart, splitByScript } from '#report/scripts/split-by-script.ts';

/**
 * The node with every passage in another script marked with its language and direction, so that it
 * is read out as what it is and does not turn the text around it. A drawing is left as it is.
 */
export function markScripts(node: HtmlElement): HtmlElement {
  if (node.tag === 'svg') return node;
  const [only] = node.children;
  if (node.children.length === 1 && typeof only === 'string') {
    const [part, ...others] = splitByScript(only);
    const attributes = others.length === 0 && part !== undefined ? describePart(part) : null;
    if (attributes !== null) return { ...node, attributes: { ...attributes, ...node.attributes } };
  }
  return { ...node, children: node.children.flatMap(markChild) };
}

function markChild(child: HtmlNode): HtmlNode[] {
  if (typeof child !== 'string') return [markScripts(child)];
  return splitByScript(child).map((part) => {
    const attributes = describePart(part);
    return attributes === null ? part.text : element('bdi', attributes, [part.text]);
  });
}

function describePart({ foreign }: ScriptPart): Record<string, string> | null {
  if (foreign === null) return null;
  return { lang: foreign.language, dir: foreign.isRightToLeft ? 'rtl' : 'ltr' };
}
