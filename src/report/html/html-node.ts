/**
 * A piece of a page as data, so that it can be written to a file or shown in the app without any
 * text ever being taken for markup.
 */
export type HtmlNode = string | HtmlElement;

export type HtmlElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
};

/** An element; attributes have their HTML names. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly HtmlNode[] = [],
): HtmlElement {
  return { tag, attributes, children };
}
