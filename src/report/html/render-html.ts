import { describeBlocks, nameHeading } from '#report/html/html-blocks.ts';
import { INK } from '#report/html/html-drawing.ts';
import { element, type HtmlElement } from '#report/html/html-node.ts';
import { reportCss } from '#report/html/report-css.ts';
import { writeHtml } from '#report/html/write-html.ts';
import { type ReportDocument } from '#report/report-block.ts';

/** Nothing in the file can run or be fetched, whatever is typed into an assessment. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

/** The report as one HTML file that needs no other file and no network. The same document gives the same text. */
export function renderHtml(report: ReportDocument): string {
  const { title, language, marking, draftNotice, accentColour, blocks } = report;
  const notices = [draftNotice, marking].filter((words) => words !== null);
  const accent = accentColour ?? INK;
  const setting = {
    titleRank: 1,
    linkTo: (position: number) => `#${nameHeading(position)}`,
  } as const;
  const page = element('html', { lang: language }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: CONTENT_SECURITY_POLICY,
      }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [title.replaceAll(/\s+/g, ' ')]),
      STYLE_PLACE,
    ]),
    element('body', {}, [
      element('a', { class: 'report-skip', href: '#main' }, ['Skip to main content']),
      ...(notices.length === 0
        ? []
        : [
            element(
              'header',
              {},
              notices.map((words) => element('p', { class: 'report-marking' }, [words])),
            ),
          ]),
      element(
        'main',
        { id: 'main', class: 'report-page', tabindex: '-1' },
        describeBlocks(blocks, setting).map((node) => recolourNode(node, accent)),
      ),
    ]),
  ]);
  // the style is ours, and the one text that must not be escaped
  const [before = '', after = ''] = writeHtml(page).split(writeHtml(STYLE_PLACE));
  return `<!doctype html>\n${before}<style>:root { --accent: ${accent}; }${reportCss}</style>${after}\n`;
}

/** Drawings in the report's own colour: only what is drawn changes, never a text. */
function recolourNode(node: HtmlElement, accent: string): HtmlElement {
  const { attributes, children } = node;
  const own = ['fill', 'stroke'].filter((name) => attributes[name] === INK);
  return {
    ...node,
    attributes: { ...attributes, ...Object.fromEntries(own.map((name) => [name, accent])) },
    children: children.map((child) =>
      typeof child === 'string' ? child : recolourNode(child, accent),
    ),
  };
}

/** Stands where the style goes. Its attribute cannot be typed: quotation marks in texts are escaped. */
const STYLE_PLACE = element('meta', { name: 'style-goes-here' });
