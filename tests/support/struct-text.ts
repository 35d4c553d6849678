import { execFileSync } from 'node:child_process';

/** What one element of the structure tree says itself. */
type SpokenElement = { readonly type: string; readonly text: string };
type Growing = { readonly type: string; readonly parent: Growing | undefined; text: string };

/** Elements within a line of text: what they say is said by the element around them too. */
const inlineTypes = new Set(['Link', 'Reference', 'Note']);

/**
 * The elements that hold text, in the order they begin to speak, each with its text: read by
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
      for (const element of listSpeakers(parent)) {
        spoken.add(element);
        element.text += content.slice(1, -1);
      }
    } else if (!/^(\/|Object )/.test(content)) {
      const type = /^[A-Za-z0-9]+/.exec(content)?.[0] ?? '';
      open.push({ depth, element: { type, parent, text: '' } });
    }
  }
  return [...spoken].map(({ type, text }) => ({ type, text: text.replaceAll(/\s+/g, ' ').trim() }));
}

/** The element, and those around it as long as it is within a line. */
function listSpeakers(element: Growing): Growing[] {
  const { type, parent } = element;
  return inlineTypes.has(type) && parent ? [element, ...listSpeakers(parent)] : [element];
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
