import { type RenderProgress } from '#report/pdf/rendered-pdf.ts';
import { formatCount, formatList } from '#shared/format.ts';

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

/** A warning that names the characters printed as question marks; null when there are none. */
export function describeMissing(characters: readonly string[]): string | null {
  if (characters.length === 0) return null;
  const named = characters.map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  });
  return `The report’s font does not have ${formatCount(characters.length, 'character')} used in your answers: ${formatList(named)}. The report shows a question mark in place of each. Your answers are not changed.`;
}
