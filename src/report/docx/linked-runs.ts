import { ExternalHyperlink, type IRunOptions, type TextRun } from 'docx';

import { buildRuns } from '#report/docx/text-runs.ts';
import { findWebAddresses } from '#report/find-web-addresses.ts';

/** One line of text as runs of one look, the web addresses in it as links that show them. */
export function buildLinkedRuns(
  line: string,
  look: Omit<IRunOptions, 'text'> = {},
): (TextRun | ExternalHyperlink)[] {
  const addresses = findWebAddresses(line);
  if (addresses.length === 0) return buildRuns(line, look);
  const { break: lineBreak, ...style } = look;
  const runs: (TextRun | ExternalHyperlink)[] =
    lineBreak === undefined ? [] : buildRuns('', { break: lineBreak });
  let done = 0;
  for (const { start, end, target } of addresses) {
    if (start > done) runs.push(...buildRuns(line.slice(done, start), style));
    const shown = buildRuns(line.slice(start, end), { ...style, style: 'Hyperlink' });
    runs.push(new ExternalHyperlink({ link: target, children: shown }));
    done = end;
  }
  if (done < line.length) runs.push(...buildRuns(line.slice(done), style));
  return runs;
}
