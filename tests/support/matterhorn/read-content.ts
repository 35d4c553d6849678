/** Marked content that is open where something is drawn. */
export type OpenMark = {
  readonly tag: string;
  /** The number that ties it to the structure tree; null for an artifact or a bare span. */
  readonly mark: number | null;
};

/** One operator of a page with what is open around it. */
export type Operation = {
  readonly operator: string;
  /** Names with their slash, numbers, and strings in brackets, as they are written. */
  readonly operands: readonly string[];
  readonly open: readonly OpenMark[];
  /** Resource name of the font in force, without its slash. */
  readonly font: string;
};

const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/g;

/** The operators of a content stream in order. */
export function readContent(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let font = '';
  const open: OpenMark[] = [];
  const saved: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (/^[(<[\]>/+\-.\d]/.test(word)) {
      operands.push(word);
      continue;
    }
    operations.push({ operator: word, operands, open: [...open], font });
    if (word === 'BDC' || word === 'BMC') open.push(readMark(operands));
    else if (word === 'EMC') open.pop();
    else if (word === 'Tf') font = operands[0]?.slice(1) ?? '';
    else if (word === 'q') saved.push(font);
    else if (word === 'Q') font = saved.pop() ?? font;
    operands = [];
  }
  return operations;
}

/** What a BDC or BMC with these operands opens. */
export function readMark(operands: readonly string[]): OpenMark {
  const place = operands.indexOf('/MCID');
  return {
    tag: operands[0]?.slice(1) ?? '',
    mark: place === -1 ? null : Number(operands[place + 1]),
  };
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The two-byte codes of a string operand. */
export function readCodes(operand: string): number[] {
  const bytes = operand.startsWith('<')
    ? (operand.match(/[0-9A-Fa-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
    : Array.from(unescape(operand.slice(1, -1)), (sign) => sign.charCodeAt(0));
  return bytes.flatMap((high, index) =>
    index % 2 === 0 ? [high * 256 + (bytes[index + 1] ?? 0)] : [],
  );
}

function unescape(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
  );
}

const textOperators = new Set(['Tj', 'TJ', "'", '"']);
const paintOperators = new Set('f F f* B B* b b* S s sh Do'.split(' '));

export function showsText({ operator }: Operation): boolean {
  return textOperators.has(operator);
}

/** Whether the operator leaves something on the page. */
export function paints(operation: Operation): boolean {
  return showsText(operation) || paintOperators.has(operation.operator);
}
