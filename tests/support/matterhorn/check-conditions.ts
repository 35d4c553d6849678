import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';

import { kitchenSink } from '../../report/kitchen-sink.ts';
import { reportFonts } from '../report-fonts.ts';
import { type Condition } from './condition.ts';
import { openPdf } from './opened-pdf.ts';

/**
 * Holds a report with every kind of block, and data in it, to the conditions; and each condition to
 * its mutants of that report, so that none can be there for show.
 */
export function checkConditions(checkpoint: string, conditions: readonly Condition[]): void {
  // oxlint-disable-next-line vitest/valid-title -- each test file gives its own
  describe(checkpoint, () => {
    let bytes: Uint8Array;
    beforeAll(async () => {
      const rendered = await renderPdf(kitchenSink, reportFonts, {}, '{"data":true}');
      if (!rendered.ok) throw new Error(rendered.failure.kind);
      ({ bytes } = rendered.value);
    });

    describe.each(conditions)('$id $rule', ({ find, mutants }) => {
      it('holds', async () => {
        expect(find(openPdf(await PDFDocument.load(bytes, { updateMetadata: false })))).toEqual([]);
      });

      it.each(mutants.map((mutant, index) => [index + 1, mutant] as const))(
        'notices mutant %i',
        async (_, mutant) => {
          const document = await PDFDocument.load(bytes, { updateMetadata: false });
          mutant(document);
          expect(find(openPdf(document))).not.toEqual([]);
        },
      );
    });
  });
}
