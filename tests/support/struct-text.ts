import { execFileSync } from 'node:child_process';

/** What one element of the structure tree says itself. */
type SpokenElement = { readonly type: string; readonly text: string };
type Growing = { readonly type: string; text: string };

/**
 * The elements that hold text, in the order of the structure tree, each with its text: read by
 * poppler (pdfinfo -struct-text), which is none of our code.
 */
export function readStructText(file: string): SpokenElement[] {
  const output = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const spoken = new Set<Growing>();
  const open: { depth: number; element: Growing }[] = [];
  for (const line of splitLines(output)) {
    const depth = line.search(/\S/);
    const content = line.trim();
    const parent = findParent(open, depth);
    if (content.startsWith('"')) {
      if (parent === undefined) throw new Error(`Text in no element: ${content}`);
      spoken.add(parent);
      parent.text += content.slice(1, -1);
    } else if (!/^(\/|Object )/.test(content)) {
      const type = /^[A-Za-z0-9]+/.exec(content)?.[0] ?? '';
      open.push({ depth, element: { type, text: '' } });
    }
  }
  return [...spoken].map(({ type, text }) => ({ type, text: text.replaceAll(/\s+/g, ' ').trim() }));
}

/** The innermost open element that is indented less; those that are not are closed. */
function findParent(
  open: { depth: number; element: Growing }[],
  depth: number,
): Growing | undefined {
  while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
  return open.at(-1)?.element;
}

/** A text may hold line breaks: it goes on until its closing quotation mark. */
function splitLines(output: string): string[] {
  const lines: string[] = [];
  for (const line of output.split('\n')) {
    const last = lines.at(-1);
    const isOpen = last !== undefined && /^\s*"/.test(last) && !/^\s*".*"$/s.test(last);
    if (isOpen) lines[lines.length - 1] = `${last}\n${line}`;
    else if (line.trim() !== '') lines.push(line);
  }
  return lines;
}
