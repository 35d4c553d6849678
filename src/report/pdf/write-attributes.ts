import { type StructureNode } from '#report/layout/display-list.ts';
import { writeBox, writeLanguage, writeText } from '#report/pdf/pdf-syntax.ts';

/** An id as a string; ids are ours and ASCII letters and digits. */
export function writeId(id: string): string {
  return `(${id})`;
}

/** What an element says of itself beside its type: words, language, id and attributes. */
export function describeAttributes(node: StructureNode): string {
  return [
    node.alternative === undefined ? '' : `/Alt ${writeText(node.alternative)}`,
    node.language === undefined ? '' : `/Lang ${writeLanguage(node.language)}`,
    node.id === undefined ? '' : `/ID ${writeId(node.id)}`,
    describeTableAttributes(node),
    node.listNumbering === undefined ? '' : `/A<</O/List/ListNumbering/${node.listNumbering}>>`,
    node.boundingBox === undefined
      ? ''
      : `/A<</O/Layout/Placement/Block/BBox${writeBox(node.boundingBox)}>>`,
  ].join('');
}

function describeTableAttributes({ scope, headers, columnSpan, rowSpan }: StructureNode): string {
  if (scope === undefined && headers === undefined) return '';
  const entries = [
    scope === undefined ? '' : `/Scope/${scope}`,
    headers === undefined ? '' : `/Headers[${headers.map(writeId).join('')}]`,
    columnSpan === undefined ? '' : `/ColSpan ${columnSpan}`,
    rowSpan === undefined ? '' : `/RowSpan ${rowSpan}`,
  ];
  return `/A<</O/Table${entries.join('')}>>`;
}
