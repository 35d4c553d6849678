// jsPDF with jspdf-autotable, untagged, the way their own examples do it.
import { readFileSync } from 'node:fs';

import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';

const LEFT = 62;
const RIGHT = 533;
const BOTTOM = 770;
const ENTRY_PT = 21;

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
    const page = { y: 76, document, entries: [] };
    for (const block of document.blocks) draw(pdf, page, block);
    addFurniture(pdf, page);
    return new Uint8Array(pdf.output('arraybuffer'));
  };
}

function draw(pdf, page, block) {
  switch (block.kind) {
    case 'cover':
      write(pdf, page, block.title, 'bold', 30);
      write(pdf, page, block.subtitle, 'normal', 18);
      break;
    case 'contents':
      turn(pdf, page);
      write(pdf, page, block.title, 'bold', 22);
      keepRoomForContents(pdf, page);
      break;
    case 'heading':
      if (block.startsPage) turn(pdf, page);
      page.entries.find((entry) => entry.block === block).targetPage = pdf.getNumberOfPages();
      pdf.outline.add(null, block.text, { pageNumber: pdf.getNumberOfPages() });
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

/** An entry for each heading; page numbers come at the end. */
function keepRoomForContents(pdf, page) {
  for (const block of page.document.blocks) {
    if (block.kind !== 'heading') continue;
    if (page.y + ENTRY_PT > BOTTOM) turn(pdf, page);
    const onPage = pdf.getNumberOfPages();
    page.entries.push({ block, onPage, y: page.y, targetPage: null });
    page.y += ENTRY_PT;
  }
}

/** What ours has on its pages beside the blocks: contents with links, heads and feet. */
function addFurniture(pdf, { document, entries }) {
  for (const { block, onPage, y, targetPage } of entries) {
    pdf
      .setPage(onPage)
      .setFont('Report', block.level === 1 ? 'bold' : 'normal')
      .setFontSize(12);
    const left = LEFT + (block.level - 1) * 16;
    const textEnd = left + pdf.getTextWidth(block.text) + 6;
    pdf.text(block.text, left, y + 12);
    const dots = '. '.repeat(Math.floor((RIGHT - 30 - textEnd) / pdf.getTextWidth('. ')));
    pdf.text(dots, textEnd, y + 12);
    pdf.text(`${targetPage}`, RIGHT, y + 12, { align: 'right' });
    pdf.link(left, y, RIGHT - left, ENTRY_PT, { pageNumber: targetPage });
  }
  const count = pdf.getNumberOfPages();
  pdf.setFont('Report', 'normal').setFontSize(9).setDrawColor('#b1b4b6').setLineWidth(0.5);
  for (let number = 2; number <= count; number += 1) {
    pdf.setPage(number);
    pdf.text(document.councilName, LEFT, 46).line(LEFT, 55, RIGHT, 55);
    pdf.text(document.title, LEFT, 800).line(LEFT, 786, RIGHT, 786);
    pdf.text(`Page ${number} of ${count}`, RIGHT, 800, { align: 'right' });
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
