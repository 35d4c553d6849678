// pdfmake, untagged; it makes a contents list as ours does.
import pdfMake from 'pdfmake';

export function prepare({ fonts }) {
  pdfMake.setFonts({ Report: { normal: fonts.regular, bold: fonts.bold } });
  return async (document) => {
    const pdf = pdfMake.createPdf({
      pageSize: 'A4',
      pageMargins: [62, 76, 62, 72],
      defaultStyle: { font: 'Report', fontSize: 12, lineHeight: 1.2 },
      header: (number) => (number === 1 ? null : describeEdge([document.councilName])),
      footer: (number, count) =>
        number === 1 ? null : describeEdge([document.title, `Page ${number} of ${count}`]),
      content: document.blocks.map(describe),
    });
    return pdf.getBuffer();
  };
}

function describe(block) {
  switch (block.kind) {
    case 'cover':
      return [{ text: block.title, fontSize: 30, bold: true }, { text: block.subtitle }];
    case 'contents':
      return { toc: { title: { text: block.title, bold: true } }, pageBreak: 'before' };
    case 'heading':
      return {
        text: block.text,
        bold: true,
        fontSize: block.level === 1 ? 22 : 16,
        margin: [0, 12, 0, 6],
        tocItem: true,
        outline: true,
        ...(block.startsPage ? { pageBreak: 'before' } : {}),
      };
    case 'paragraph':
      return { text: block.text, margin: [0, 0, 0, 9] };
    case 'level-drawing':
      return [
        { text: block.title, bold: true },
        ...block.rows.map((row) => describeLevel(block, row)),
      ];
    case 'table':
      return [{ text: block.caption, bold: true }, describeTable(block)];
    default:
      return [];
  }
}

/** The head or the foot of a page, with its rule. */
function describeEdge([left, right = '']) {
  const rule = { type: 'line', x1: 0, y1: 0, x2: 471, y2: 0, lineWidth: 0.5, lineColor: '#b1b4b6' };
  return {
    margin: [62, 38, 62, 0],
    stack: [
      { columns: [left, { text: right, alignment: 'right' }], fontSize: 9, color: '#505a5f' },
      { canvas: [rule] },
    ],
  };
}

function describeLevel({ topLevel }, { label, level }) {
  const boxes = Array.from({ length: topLevel }, (_, step) => ({
    type: 'rect',
    x: step * 40,
    y: 0,
    w: 35,
    h: 13,
    lineColor: '#0b3d6e',
    ...(step < level ? { color: '#0b3d6e' } : {}),
  }));
  return {
    columns: [{ text: label, fontSize: 10, width: 190 }, { canvas: boxes }],
    margin: [0, 0, 0, 8],
  };
}

function describeTable({ columns, rows }) {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const isHead = columns.map(({ isRowHeader }) => isRowHeader === true);
  return {
    layout: 'lightHorizontalLines',
    fontSize: 10,
    margin: [0, 4, 0, 18],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ weight }) => (420 * weight) / total),
      body: [
        columns.map(({ head }) => ({ text: head, bold: true })),
        ...rows.map((row) =>
          row.map((text, index) => (isHead[index] ? { text, bold: true } : text)),
        ),
      ],
    },
  };
}
