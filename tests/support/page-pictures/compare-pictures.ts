import { type Picture } from './read-png.ts';

/** How far two pictures of a page are apart, from 0 to 255. */
export type PictureDifference = { readonly mean: number; readonly greatest: number };

/** A cell's side in pixels; a line of body text at 48 dots an inch is 11 pixels high. */
const CELL = 6;

/**
 * The differences between the mean colours of small squares: letters that another version of the program
 * smooths otherwise leave a square's mean nearly as it was, a line or a box that moves does not. Pages
 * of different sizes are as far apart as can be.
 */
export function comparePictures(one: Picture, other: Picture): PictureDifference {
  if (one.width !== other.width || one.height !== other.height) return { mean: 255, greatest: 255 };
  const [means, others] = [averageCells(one), averageCells(other)];
  let [sum, greatest] = [0, 0];
  for (const [index, mean] of means.entries()) {
    const difference = Math.abs(mean - (others[index] ?? 0));
    sum += difference;
    greatest = Math.max(greatest, difference);
  }
  return { mean: sum / means.length, greatest };
}

/** The mean of each colour in each cell, cell after cell. */
function averageCells({ width, height, samples }: Picture): number[] {
  const across = Math.ceil(width / CELL);
  const sums = Array.from({ length: across * Math.ceil(height / CELL) * 3 }, () => 0);
  const counts = sums.map(() => 0);
  for (const [at, sample] of samples.entries()) {
    const pixel = Math.floor(at / 3);
    const row = Math.floor(Math.floor(pixel / width) / CELL);
    const cell = row * across + Math.floor((pixel % width) / CELL);
    const index = cell * 3 + (at % 3);
    sums[index] = (sums[index] ?? 0) + sample;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return sums.map((sum, index) => sum / (counts[index] ?? 1));
}
