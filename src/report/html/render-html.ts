import { describeBlocks, nameHeading } from '#report/html/html-blocks.ts';
import { element } from '#report/html/html-node.ts';
import { reportCss } from '#report/html/report-css.ts';
import { writeHtml } from '#report/html/write-html.ts';
import { type ReportDocument } from '#report/report-block.ts';

/** Nothing in the file can run or be fetched, whatever is typed into an assessment. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

/** The report as one HTML file that needs no other file and no network. The same document gives the same text. */
export function renderHtml({ title, language, marking, blocks }: ReportDocument): string {
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
      ...(marking === null
        ? []
        : [element('header', {}, [element('p', { class: 'report-marking' }, [marking])])]),
      element('main', { id: 'main', class: 'report-page', tabindex: '-1' }, [
        ...describeBlocks(blocks, setting),
      ]),
    ]),
  ]);
  // the style is ours, and the one text that must not be escaped
  const [before = '', after = ''] = writeHtml(page).split(writeHtml(STYLE_PLACE));
  return `<!doctype html>\n${before}<style>${reportCss}</style>${after}\n`;
}

/** Stands where the style goes. Its attribute cannot be typed: quotation marks in texts are escaped. */
const STYLE_PLACE = element('meta', { name: 'style-goes-here' });
