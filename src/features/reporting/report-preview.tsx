import { createElement, type ReactNode, useMemo } from 'react';

import { describeBlocks } from '#report/html/html-blocks.ts';
import { type HtmlElement, type HtmlNode } from '#report/html/html-node.ts';
import { type ReportDocument } from '#report/report-block.ts';
import { ShowMore } from '#ui/show-more.tsx';

/** Blocks shown at first, and at each press: a whole report may have thousands. */
const STEP = 60;

/** The report as it will read, a part at a time, made from the same blocks as the files. */
export function ReportPreview({ document }: { readonly document: ReportDocument }) {
  // a hash in an address is the app's own, so the contents have no links here
  const nodes = useMemo(
    () => describeBlocks(document.blocks, { titleRank: 2, linkTo: null }),
    [document],
  );
  return (
    <article className="app-report-preview" lang={document.language} aria-label="Preview">
      {document.draftNotice !== null && (
        <p className="govuk-body govuk-!-font-weight-bold">{document.draftNotice}</p>
      )}
      {document.marking !== null && <p className="govuk-body">{document.marking}</p>}
      <ShowMore
        key={document.title}
        items={nodes}
        step={STEP}
        render={(shown) => createElement('div', {}, ...shown.map(toReact))}
      />
    </article>
  );
}

const classOfTag: Readonly<Record<string, string>> = {
  h2: 'govuk-heading-l',
  h3: 'govuk-heading-m',
  h4: 'govuk-heading-s',
  h5: 'govuk-heading-s',
  p: 'govuk-body',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  table: 'govuk-table',
  caption: 'govuk-table__caption govuk-table__caption--s',
  tr: 'govuk-table__row',
  th: 'govuk-table__header',
  td: 'govuk-table__cell',
  a: 'govuk-link',
  dt: 'govuk-body govuk-!-font-weight-bold',
  dd: 'govuk-body',
  figcaption: 'govuk-body-s',
};

/** React takes every text as text, so nothing typed can become markup here either. */
function toReact(node: HtmlNode): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, readProperties(node), ...node.children.map(toReact));
}

function readProperties({ tag, attributes }: HtmlElement): Record<string, string | number> {
  const { class: own, ...others } = attributes;
  // the app's own frame for what is wider than the screen
  const frame = own === 'report-wide' ? 'app-scroll' : own;
  const className = [frame, classOfTag[tag]].filter(Boolean).join(' ');
  const named = Object.entries(others).map(([name, value]) => [toPropertyName(name), value]);
  return { ...Object.fromEntries(named), ...(className !== '' && { className }) };
}

/** React's name of an attribute: `text-anchor` is `textAnchor`, but `aria-label` stays. */
function toPropertyName(name: string): string {
  const own = { tabindex: 'tabIndex', colspan: 'colSpan', rowspan: 'rowSpan' }[name];
  if (own !== undefined) return own;
  if (name.startsWith('aria-')) return name;
  return name.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
