import { readFileSync } from 'node:fs';

import { addContents, addFurniture, noteHeading } from './pdfkit-furniture.mjs';
import { mark } from './pdfkit-mark.mjs';

const LEFT = 62;
const WIDTH = 471;
const BOTTOM = 770;
/** As ours: with more, a fifth more pages would be made. */
const CELL_PADDING = 4;

export function prepareWith(PDFDocument, { isTagged }) {
  return (setting) => {
    const fonts = {
      regular: readFileSync(setting.fonts.regular),
      bold: readFileSync(setting.fonts.bold),
    };
    return (document) =>
      new Promise((resolve, reject) => {
        const pdf = new PDFDocument({
          size: 'A4',
          margins: { left: LEFT, right: 62, top: 76, bottom: 72 },
          ...(isTagged
            ? {
                pdfVersion: '1.7',
                subset: 'PDF/UA',
                tagged: true,
                lang: document.language,
                displayTitle: true,
                info: { Title: document.title },
              }
            : {}),
          // a font named here would be opened anew each time its registered name is used
          font: null,
          // "Page 3 of 40" can be written only when all pages are there
          bufferPages: true,
        });
        const parts = [];
        pdf.on('data', (part) => parts.push(part));
        pdf.on('error', reject);
        pdf.on('end', () => resolve(Buffer.concat(parts)));
        pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
        const root = isTagged ? pdf.struct('Document') : null;
        if (root !== null) pdf.addStructure(root);
        const writer = { pdf, root, y: 76, document, entries: [] };
        for (const block of document.blocks) draw(writer, block);
        addFurniture(writer);
        root?.end();
        pdf.end();
      });
  };
}

function draw(writer, block) {
  switch (block.kind) {
    case 'cover':
      write(writer, 'H1', block.title, 'bold', 30);
      write(writer, 'P', block.subtitle, 'regular', 18);
      break;
    case 'contents':
      turn(writer);
      write(writer, 'H1', block.title, 'bold', 22);
      addContents(writer, () => turn(writer));
      break;
    case 'heading':
      if (block.startsPage) turn(writer);
      noteHeading(writer, block);
      write(writer, `H${block.level}`, block.text, 'bold', block.level === 1 ? 22 : 16);
      break;
    case 'paragraph':
      write(writer, 'P', block.text, 'regular', 12);
      break;
    case 'level-drawing':
      drawLevels(writer, block);
      break;
    case 'table':
      drawTable(writer, block);
      break;
  }
}

function turn(writer) {
  writer.pdf.addPage();
  writer.y = 76;
}

function write(writer, type, text, font, size) {
  const { pdf } = writer;
  pdf.font(font).fontSize(size);
  const height = pdf.heightOfString(text, { width: WIDTH, lineGap: 3 });
  if (writer.y + height > BOTTOM) turn(writer);
  const { y } = writer;
  mark(writer, type, () => pdf.text(text, LEFT, y, { width: WIDTH, lineGap: 3 }));
  writer.y += height + 9;
}

function drawLevels(writer, block) {
  const { pdf } = writer;
  if (writer.y + block.rows.length * 23 + 30 > BOTTOM) turn(writer);
  write(writer, 'P', block.title, 'bold', 12);
  const top = writer.y;
  const paint = () => {
    pdf.font('regular').fontSize(10).strokeColor('#0b3d6e');
    block.rows.forEach(({ label, level }, row) => {
      const y = top + row * 23;
      pdf.fillColor('black').text(label, LEFT, y, { lineBreak: false });
      pdf.fillColor('#0b3d6e');
      for (let step = 0; step < block.topLevel; step += 1) {
        const box = pdf.rect(LEFT + 190 + step * 40, y, 35, 13);
        if (step < level) box.fillAndStroke();
        else box.stroke();
      }
    });
    pdf.fillColor('black');
  };
  const bbox = [LEFT, top, LEFT + WIDTH, top + block.rows.length * 23];
  mark(writer, 'Figure', paint, { alt: block.description, bbox });
  writer.y += block.rows.length * 23 + 18;
}

function drawTable(writer, block) {
  const { pdf, root } = writer;
  write(writer, 'P', block.caption, 'bold', 12);
  const total = block.columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = block.columns.map(({ weight }) => (WIDTH * weight) / total);
  const table = root === null ? null : pdf.struct('Table');
  if (table !== null) root.add(table);
  const heads = block.columns.map(({ head }) => head);
  drawRow(writer, table, widths, heads, () => 'head');
  for (const row of block.rows) {
    const height = measureRow(writer, widths, row, block.columns);
    if (writer.y + height > BOTTOM) {
      turn(writer);
      drawRow(writer, null, widths, heads, () => 'head');
    }
    drawRow(writer, table, widths, row, (index) =>
      block.columns[index].isRowHeader ? 'row-head' : 'cell',
    );
  }
  table?.end();
  writer.y += 18;
}

function measureRow({ pdf }, widths, row, columns) {
  const heights = row.map((text, index) => {
    pdf.font(columns[index].isRowHeader ? 'bold' : 'regular').fontSize(10);
    return pdf.heightOfString(text, { width: widths[index] - 2 * CELL_PADDING });
  });
  return Math.max(...heights) + 2 * CELL_PADDING;
}

/** A head repeated on a later page belongs to no table: it is furniture. */
function drawRow(writer, table, widths, row, kindOf) {
  const { pdf } = writer;
  const tr = table === null ? null : pdf.struct('TR');
  if (tr !== null) table.add(tr);
  const { y } = writer;
  let x = LEFT;
  let height = 0;
  row.forEach((text, index) => {
    const kind = kindOf(index);
    const cellX = x;
    const width = widths[index] - 2 * CELL_PADDING;
    const paint = () => {
      pdf.font(kind === 'cell' ? 'regular' : 'bold').fontSize(10);
      pdf.text(text, cellX + CELL_PADDING, y + CELL_PADDING, { width });
      height = Math.max(height, pdf.y - y + CELL_PADDING);
    };
    if (tr === null && writer.root !== null) pdf.markContent('Artifact', { type: 'Pagination' });
    mark(writer, kind === 'cell' ? 'TD' : 'TH', paint, {}, tr);
    if (tr === null && writer.root !== null) pdf.endMarkedContent();
    x += widths[index];
  });
  tr?.end();
  writer.y += height;
  const rule = () =>
    pdf
      .moveTo(LEFT, writer.y)
      .lineTo(LEFT + WIDTH, writer.y)
      .lineWidth(0.5)
      .stroke('#b1b4b6');
  if (writer.root !== null) pdf.markContent('Artifact', { type: 'Layout' });
  rule();
  if (writer.root !== null) pdf.endMarkedContent();
}
