import { ExternalHyperlink, type IRunOptions, TextRun } from 'docx';

import { findWebAddresses } from '#report/find-web-addresses.ts';

/** One line of text as runs of one look, the web addresses in it as links that show them. */
export function buildRuns(
  line: string,
  look: Omit<IRunOptions, 'text' | 'children'> = {},
): (TextRun | ExternalHyperlink)[] {
  const runs: (TextRun | ExternalHyperlink)[] = [];
  let done = 0;
  for (const { start, end, target } of findWebAddresses(line)) {
    if (start > done) runs.push(new TextRun({ ...look, text: line.slice(done, start) }));
    const shown = new TextRun({ ...look, text: line.slice(start, end), style: 'Hyperlink' });
    runs.push(new ExternalHyperlink({ link: target, children: [shown] }));
    done = end;
  }
  if (done < line.length || runs.length === 0) {
    runs.push(new TextRun({ ...look, text: line.slice(done) }));
  }
  return runs;
}
