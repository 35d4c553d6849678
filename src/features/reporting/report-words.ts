import { type RenderProgress } from '#report/pdf/rendered-pdf.ts';
import { formatCount } from '#shared/format.ts';

/** What is being done, for reading out. */
export function describePhase(phase: RenderProgress['phase']): string {
  switch (phase) {
    case 'layout':
      return 'Laying out the pages…';
    case 'paint':
      return 'Drawing the pages…';
    case 'write':
      return 'Writing the file…';
  }
}

const phaseStart = { layout: 0, paint: 40, write: 90 } as const;
const phaseLength = { layout: 40, paint: 50, write: 10 } as const;

/** How much of the whole work is done, 0 to 100, a whole number. */
export function readTotalPercent({ phase, donePercent }: RenderProgress): number {
  return Math.round(phaseStart[phase] + (phaseLength[phase] * donePercent) / 100);
}

/** "Report ready: 41 pages, file name". */
export function describeReady(pageCount: number, fileName: string): string {
  return `Report ready: ${formatCount(pageCount, 'page')}, ${fileName}`;
}
