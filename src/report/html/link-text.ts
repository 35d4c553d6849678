import { element, type HtmlNode } from '#report/html/html-node.ts';
import { findWebAddresses } from '#report/find-web-addresses.ts';

/** The text with the web addresses in it as links; a link shows its address. */
export function linkText(text: string): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let done = 0;
  for (const { start, end, target } of findWebAddresses(text)) {
    if (start > done) nodes.push(text.slice(done, start));
    // the other site is not told where the reader came from
    nodes.push(element('a', { href: target, rel: 'noreferrer' }, [text.slice(start, end)]));
    done = end;
  }
  return done < text.length || nodes.length === 0 ? [...nodes, text.slice(done)] : nodes;
}
