import { PDFDict, PDFName } from 'pdf-lib';

import { readEntry, readName } from '../ua-check/structure-reader.ts';
import { changeKind, ofAnnotations } from './annotations.ts';
import { type Condition } from './condition.ts';
import { addStream, findAnnotation, setEntry } from './mutate.ts';
import { readStream } from './opened-pdf.ts';
import { paints, readContent } from './read-content.ts';

/** Checkpoint 28-014 to 28-018: sound, film, files on pages and printers' marks. We write none. */
export const rareAnnotationConditions: readonly Condition[] = [
  ...(['CT', 'Alt'] as const).map((key, index): Condition => ({
    id: `28-01${4 + index}`,
    rule: `A clip of sound or film has its ${key} (we have none).`,
    find: ({ dictionaries }) =>
      dictionaries.flatMap((dict) =>
        readName(readEntry(dict, 'S')) === 'MCD' && !readEntry(dict, key) ? ['media clip'] : [],
      ),
    mutants: [({ context }) => context.register(context.obj({ Type: 'MediaClip', S: 'MCD' }))],
  })),
  {
    id: '28-016',
    rule: 'A file attached to a page has its name in both forms (we attach none to pages).',
    find: ofAnnotations(({ kind, dict }) => {
      const file = dict.lookupMaybe(PDFName.of('FS'), PDFDict);
      return kind === 'FileAttachment' && !(readEntry(file, 'F') && readEntry(file, 'UF'));
    }),
    mutants: [changeKind('FileAttachment')],
  },
  {
    id: '28-017',
    rule: 'No printer’s mark is in the structure (we have none).',
    find: ofAnnotations(({ kind, owner }) => kind === 'PrinterMark' && owner !== undefined),
    mutants: [changeKind('PrinterMark')],
  },
  {
    id: '28-018',
    rule: 'A printer’s mark is drawn as an artifact (we have none).',
    find: ofAnnotations(({ kind, dict }) => {
      const look = dict.lookupMaybe(PDFName.of('AP'), PDFDict)?.lookup(PDFName.of('N'));
      return (
        kind === 'PrinterMark' &&
        readContent(readStream(look)).some(
          (operation) => paints(operation) && !operation.open.some(({ tag }) => tag === 'Artifact'),
        )
      );
    }),
    mutants: [
      (document) => {
        changeKind('PrinterMark')(document);
        setEntry(findAnnotation(document), 'AP', { N: addStream(document, '0 0 9 9 re f') });
      },
    ],
  },
];
