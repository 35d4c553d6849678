import { type Page } from 'playwright-core';

/** How often the floor is drawn: for as long as typing takes, so that both are disturbed alike. */
const FLOOR_TURNS = 30;

/** The time between any two frames of the page, in milliseconds. */
export const WATCH = `
  window.benchGaps = [];
  let last = performance.now();
  requestAnimationFrame(function look() {
    // a frame that had to wait is given the time at which it was due
    const now = performance.now();
    window.benchGaps.push(now - last);
    last = now;
    requestAnimationFrame(look);
  });
`;

// the floor: the same 50 rows, written as plain HTML into the same page, each time before a frame
export const DRAW_RAW = `(async () => {
  const html = document.querySelector('main table').outerHTML;
  const box = document.createElement('div');
  document.body.append(box);
  for (let turn = 0; turn < ${FLOOR_TURNS}; turn += 1) {
    box.innerHTML = html;
    box.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  box.remove();
})()`;

/** The longest time without a frame while `work` runs and the page settles, in milliseconds. */
export async function measure(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate('window.benchGaps.length = 0');
  await work();
  await page.waitForTimeout(400);
  const gap = Number(await page.evaluate('Math.max(...window.benchGaps)'));
  if (!Number.isFinite(gap)) throw new Error('The page has drawn no frame');
  return gap;
}

/** Each step's figure with its ratio to the floor. */
export function compare(steps: Readonly<Record<string, number>>, plainTableMs: number) {
  const ratios = Object.entries(steps).map(([step, ms]) => [
    step.replace('Ms', ''),
    ms / plainTableMs,
  ]);
  return {
    longestFrameGapMs: { ...steps, plainTableMs },
    ratioToPlainTable: Object.fromEntries(ratios) as Record<string, number>,
  };
}
