import { inflateSync } from 'node:zlib';

/** A picture in colours: three bytes a pixel (red, green, blue), row after row. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly samples: Uint8Array;
};

const BYTES_A_PIXEL = 3;

/** Reads a PNG of 8-bit colours that is not interlaced, as pdftoppm writes them; throws at any other. */
export function readPng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  // bits, colour type, compression, filter method, interlacing
  if (png.toString('hex', 24, 29) !== '0802000000') throw new Error('Not a plain PNG in colours');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const rowBytes = width * BYTES_A_PIXEL;
  return { width, height, samples: unfilter(inflateSync(Buffer.concat(data)), rowBytes, height) };
}

/** Each row stands after the number of the filter it was written with (PNG specification, section 9). */
function unfilter(rows: Buffer, rowBytes: number, height: number): Uint8Array {
  const samples = new Uint8Array(rowBytes * height);
  const sampleAt = (x: number, y: number) =>
    x < 0 || y < 0 ? 0 : (samples[y * rowBytes + x] ?? 0);
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1);
    const filter = rows[start] ?? 0;
    for (let x = 0; x < rowBytes; x += 1) {
      const left = sampleAt(x - BYTES_A_PIXEL, y);
      const up = sampleAt(x, y - 1);
      const corner = sampleAt(x - BYTES_A_PIXEL, y - 1);
      const guess = [0, left, up, (left + up) >> 1, choosePaeth(left, up, corner)][filter];
      if (guess === undefined) throw new Error(`No PNG filter ${filter}`);
      samples[y * rowBytes + x] = (rows[start + 1 + x] ?? 0) + guess;
    }
  }
  return samples;
}

function choosePaeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const distances = [left, up, corner].map((value) => Math.abs(guess - value));
  const nearest = Math.min(...distances);
  return [left, up, corner][distances.indexOf(nearest)] ?? 0;
}
