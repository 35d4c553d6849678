import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';

import { compactPdf } from '#report/pdf/compact-pdf.ts';
import { TaggedPdf } from '#report/pdf/tagged-pdf.ts';

function writeClassicPdf(): Uint8Array {
  const details = {
    title: 'Report',
    author: 'Council',
    language: 'en-GB',
    createdAt: '2026-11-23T09:00:00Z',
    fileId: '00112233445566778899AABBCCDDEEFF',
  };
  const pdf = new TaggedPdf(details);
  const sections = Array.from({ length: 300 }, () => ({ type: 'Sect', parent: 0 }) as const);
  pdf.setStructure({ elements: [{ type: 'Document', parent: null }, ...sections], bookmarks: [] });
  pdf.addPage();
  return pdf.output();
}

function listObjects(document: PDFDocument): string[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${ref.toString()} ${object.toString()}`);
}

describe('packing a PDF', () => {
  const classic = writeClassicPdf();
  const packed = compactPdf(classic);

  it('makes the file at least twice as small', () => {
    expect(packed.length * 2).toBeLessThan(classic.length);
  });

  it('keeps every object', async () => {
    const [before, after] = await Promise.all([
      PDFDocument.load(classic),
      PDFDocument.load(packed),
    ]);
    expect(after.getPageCount()).toBe(2);
    expect(listObjects(after)).toEqual(expect.arrayContaining(listObjects(before)));
  });

  it('refuses a file that jsPDF did not write', () => {
    expect(() => compactPdf(packed)).toThrow('Not a file of jsPDF');
  });
});
