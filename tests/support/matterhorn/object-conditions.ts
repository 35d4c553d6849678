import { PDFDict, type PDFDocument, PDFName, PDFStream } from 'pdf-lib';

import { readEntry, readName } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { type Literal } from './literal.ts';
import { addStream, appendContent } from './mutate.ts';
import { type OpenedPdf, readStream } from './opened-pdf.ts';

type Form = { readonly stream: PDFStream; readonly drawnCount: number };

/** Checkpoint 30: forms that pages draw. We write none; pictures alone are drawn so. */
export const objectConditions: readonly Condition[] = [
  {
    id: '30-001',
    rule: 'Nothing on a page comes from another file.',
    find: (pdf) =>
      listForms(pdf).flatMap(({ stream }) => (readEntry(stream.dict, 'Ref') ? ['Ref'] : [])),
    mutants: [(document) => addForm(document, { Ref: {} }, 1)],
  },
  {
    id: '30-002',
    rule: 'A form with tagged content is drawn once only.',
    find: (pdf) =>
      listForms(pdf).flatMap(({ stream, drawnCount }) =>
        drawnCount > 1 && readStream(stream).includes('/MCID') ? ['form drawn twice'] : [],
      ),
    mutants: [(document) => addForm(document, {}, 2)],
  },
];

function addForm(
  document: PDFDocument,
  entries: Readonly<Record<string, Literal>>,
  drawnCount: number,
): void {
  const content = '/P <</MCID 0>> BDC 0 0 9 9 re f EMC';
  const form = addStream(document, content, { Type: 'XObject', Subtype: 'Form', ...entries });
  const resources = document.getPage(1).node.Resources();
  resources?.set(PDFName.of('XObject'), document.context.obj({ Fm: form }));
  appendContent(document, '/Artifact BMC /Fm Do EMC '.repeat(drawnCount));
}

function listForms({ pages }: OpenedPdf): Form[] {
  const counts = new Map<PDFStream, number>();
  for (const { node, operations } of pages) {
    const objects = node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    for (const { operator, operands } of operations) {
      if (operator !== 'Do') continue;
      const stream = objects?.lookup(PDFName.of(operands[0]?.slice(1) ?? ''));
      if (!(stream instanceof PDFStream)) continue;
      if (readName(readEntry(stream.dict, 'Subtype')) !== 'Form') continue;
      counts.set(stream, (counts.get(stream) ?? 0) + 1);
    }
  }
  return [...counts].map(([stream, drawnCount]) => ({ stream, drawnCount }));
}
