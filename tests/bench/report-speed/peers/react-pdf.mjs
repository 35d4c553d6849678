// @react-pdf/renderer, untagged: each row is kept whole by `wrap={false}`.
import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';

const BLUE = '#0b3d6e';

export function prepare({ fonts }) {
  Font.register({
    family: 'Report',
    fonts: [{ src: fonts.regular }, { src: fonts.bold, fontWeight: 700 }],
  });
  return async (document) => {
    const style = { padding: 62, fontFamily: 'Report', fontSize: 12, lineHeight: 1.4 };
    const page = createElement(
      Page,
      { size: 'A4', style },
      describeEdge({ top: 38 }, () => document.councilName),
      describeEdge(
        { top: 795 },
        (number, count) => `${document.title}, page ${number} of ${count}`,
      ),
      ...document.blocks.map(describe),
    );
    const stream = await pdf(createElement(Document, {}, page)).toBuffer();
    const parts = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts);
  };
}

function describe(block) {
  switch (block.kind) {
    case 'cover':
      return write(`${block.title}\n${block.subtitle}`, { fontSize: 30 });
    case 'heading':
      return createElement(
        Text,
        { break: block.startsPage === true, style: { fontSize: 20, fontWeight: 700 } },
        block.text,
      );
    case 'paragraph':
      return write(block.text, { marginBottom: 9 });
    case 'level-drawing':
      return createElement(
        View,
        { wrap: false },
        write(block.title, { fontWeight: 700 }),
        ...block.rows.map((row) => describeLevel(block, row)),
      );
    case 'table':
      return createElement(
        View,
        {},
        write(block.caption, { fontWeight: 700 }),
        describeRow(
          block,
          block.columns.map(({ head }) => head),
          true,
        ),
        ...block.rows.map((row) => describeRow(block, row, false)),
      );
    default:
      return null;
  }
}

/** On every page but the first. It cannot number contents, so it has none. */
function describeEdge(place, sayOn) {
  return createElement(Text, {
    fixed: true,
    style: { position: 'absolute', left: 62, fontSize: 9, ...place },
    render: ({ pageNumber, totalPages }) => (pageNumber === 1 ? '' : sayOn(pageNumber, totalPages)),
  });
}

function write(text, style) {
  return createElement(Text, { style }, text);
}

function describeLevel({ topLevel }, { label, level }) {
  const boxes = Array.from({ length: topLevel }, (_, step) =>
    createElement(View, {
      style: {
        width: 35,
        height: 13,
        marginRight: 5,
        border: `1pt solid ${BLUE}`,
        ...(step < level ? { backgroundColor: BLUE } : {}),
      },
    }),
  );
  const style = { flexDirection: 'row', marginBottom: 8 };
  return createElement(View, { style }, write(label, { width: 190, fontSize: 10 }), ...boxes);
}

function describeRow({ columns }, row, isHead) {
  const style = { flexDirection: 'row', borderBottom: '0.5pt solid #b1b4b6', padding: 4 };
  const cells = row.map((text, index) =>
    write(text, {
      flexGrow: columns[index].weight,
      flexBasis: 0,
      fontSize: 10,
      fontWeight: isHead || columns[index].isRowHeader ? 700 : 400,
    }),
  );
  return createElement(View, { style, wrap: false }, ...cells);
}
