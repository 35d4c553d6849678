// jsPDF with jspdf-autotable, untagged, the way their own examples do it.
import { readFileSync } from 'node:fs';

import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';

const LEFT = 62;
const RIGHT = 533;
const BOTTOM = 770;

export function prepare({ fonts }) {
  const files = Object.entries(fonts).map(([style, path]) => [
    style === 'bold' ? 'bold' : 'normal',
    readFileSync(path).toString('binary'),
  ]);
  return (document) => {
    const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
    for (const [style, file] of files) {
      pdf.addFileToVFS(`${style}.ttf`, file);
      pdf.addFont(`${style}.ttf`, 'Report', style);
    }
    const page = { y: 76 };
    for (const block of document.blocks) draw(pdf, page, block);
    return new Uint8Array(pdf.output('arraybuffer'));
  };
}

function draw(pdf, page, block) {
  switch (block.kind) {
    case 'cover':
      write(pdf, page, block.title, 'bold', 30);
      write(pdf, page, block.subtitle, 'normal', 18);
      break;
    case 'heading':
      if (block.startsPage) turn(pdf, page);
      write(pdf, page, block.text, 'bold', block.level === 1 ? 22 : 16);
      break;
    case 'paragraph':
      write(pdf, page, block.text, 'normal', 12);
      break;
    case 'level-drawing':
      drawLevels(pdf, page, block);
      break;
    case 'table':
      drawTable(pdf, page, block);
      break;
  }
}

function turn(pdf, page) {
  pdf.addPage();
  page.y = 76;
}

function write(pdf, page, text, style, size) {
  pdf.setFont('Report', style).setFontSize(size);
  const lines = pdf.splitTextToSize(text, RIGHT - LEFT);
  if (page.y + lines.length * size * 1.4 > BOTTOM) turn(pdf, page);
  pdf.text(lines, LEFT, page.y + size, { lineHeightFactor: 1.4 });
  page.y += lines.length * size * 1.4 + 9;
}

function drawLevels(pdf, page, block) {
  if (page.y + block.rows.length * 23 + 30 > BOTTOM) turn(pdf, page);
  write(pdf, page, block.title, 'bold', 12);
  pdf.setFontSize(10).setFillColor('#0b3d6e').setDrawColor('#0b3d6e');
  for (const { label, level } of block.rows) {
    pdf.text(label, LEFT, page.y + 10);
    for (let step = 0; step < block.topLevel; step += 1) {
      pdf.rect(LEFT + 190 + step * 40, page.y, 35, 13, step < level ? 'FD' : 'S');
    }
    page.y += 23;
  }
  page.y += 18;
}

function drawTable(pdf, page, block) {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  write(pdf, page, block.caption, 'bold', 12);
  autoTable(pdf, {
    startY: page.y,
    margin: { left: LEFT, right: 595.28 - RIGHT, top: 76, bottom: 72 },
    head: [block.columns.map(({ head }) => head)],
    body: block.rows,
    styles: { font: 'Report', fontSize: 10 },
    columnStyles: Object.fromEntries(
      block.columns.map(({ weight, isRowHeader }, index) => [
        index,
        {
          cellWidth: ((RIGHT - LEFT) * weight) / total,
          fontStyle: isRowHeader ? 'bold' : 'normal',
        },
      ]),
    ),
  });
  page.y = pdf.lastAutoTable.finalY + 18;
}
