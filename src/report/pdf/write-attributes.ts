import { type StructureAttributes } from '#report/layout/display-list.ts';
import { writeBox, writeLanguage, writeText } from '#report/pdf/pdf-syntax.ts';

/** An id as a string; ids are ours and ASCII letters and digits. */
export function writeId(id: string): string {
  return `(${id})`;
}

/** What an element says of itself beside its type: words, language, id and attributes. */
export function describeAttributes(attributes: StructureAttributes): string {
  const { alternative, language, id, listNumbering, boundingBox } = attributes;
  return [
    alternative === undefined ? '' : `/Alt ${writeText(alternative)}`,
    language === undefined ? '' : `/Lang ${writeLanguage(language)}`,
    id === undefined ? '' : `/ID ${writeId(id)}`,
    describeTableAttributes(attributes),
    listNumbering === undefined ? '' : `/A<</O/List/ListNumbering/${listNumbering}>>`,
    boundingBox === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox${writeBox(boundingBox)}>>`,
  ].join('');
}

function describeTableAttributes(attributes: StructureAttributes): string {
  const { scope, headers, columnSpan, rowSpan } = attributes;
  if (scope === undefined && headers === undefined) return '';
  const entries = [
    scope === undefined ? '' : `/Scope/${scope}`,
    headers === undefined ? '' : `/Headers[${headers.map(writeId).join('')}]`,
    columnSpan === undefined ? '' : `/ColSpan ${columnSpan}`,
    rowSpan === undefined ? '' : `/RowSpan ${rowSpan}`,
  ];
  return `/A<</O/Table${entries.join('')}>>`;
}
