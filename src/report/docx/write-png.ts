import { zlibSync } from 'fflate';

import { writePngFile } from '#report/crest/png-chunks.ts';
import { type Picture, type Shape } from '#report/docx/picture.ts';

const WHITE = 255;
const INK = 40;

/** The picture as a grey PNG without its words, for programs that cannot show SVG. */
export function writePng(picture: Picture): Uint8Array {
  const { width, height } = picture;
  // each line of a PNG begins with the number of its filter: 0, none
  const pixels = new Uint8Array((width + 1) * height).fill(WHITE);
  for (let y = 0; y < height; y += 1) pixels[y * (width + 1)] = 0;
  const put = (x: number, y: number) => {
    const [column, row] = [Math.round(x), Math.round(y)];
    const isInside = column >= 0 && column < width && row >= 0 && row < height;
    if (isInside) pixels[row * (width + 1) + 1 + column] = INK;
  };
  for (const shape of picture.shapes) drawShape(shape, put);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits a pixel, grey
  header[8] = 8;
  return writePngFile([
    { type: 'IHDR', data: header },
    { type: 'IDAT', data: zlibSync(pixels) },
  ]);
}

function drawShape(shape: Shape, put: Put): void {
  if (shape.kind === 'line') drawLine(shape, put);
  if (shape.kind === 'box') drawBox(shape, put);
}

type Put = (x: number, y: number) => void;

function drawLine({ from, to, isDashed }: Extract<Shape, { kind: 'line' }>, put: Put): void {
  const [[x1, y1], [x2, y2]] = [from, to];
  const steps = Math.max(1, Math.abs(x2 - x1), Math.abs(y2 - y1));
  for (let step = 0; step <= steps; step += 1) {
    // dashes of 8 pixels, gaps of 5
    if (isDashed && step % 13 >= 8) continue;
    put(x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps);
  }
}

function drawBox(shape: Extract<Shape, { kind: 'box' }>, put: Put): void {
  for (let y = 0; y <= shape.height; y += 1) {
    for (let x = 0; x <= shape.width; x += 1) {
      const isEdge = x < 2 || y < 2 || x > shape.width - 2 || y > shape.height - 2;
      if (shape.isFilled || isEdge) put(shape.x + x, shape.y + y);
    }
  }
}
