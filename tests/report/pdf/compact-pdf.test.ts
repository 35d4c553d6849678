import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';

import { compactPdf } from '#report/pdf/compact-pdf.ts';
import { ObjectPacker } from '#report/pdf/object-packer.ts';

function writeClassicPdf(pageCount: number): Uint8Array {
  const pdf = new jsPDF({ unit: 'pt', compress: true });
  for (let page = 1; page < pageCount; page += 1) pdf.addPage();
  return new Uint8Array(pdf.output('arraybuffer'));
}

function listObjects(document: PDFDocument): string[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${ref.toString()} ${object.toString()}`);
}

describe('packing a PDF', () => {
  const classic = writeClassicPdf(300);
  const packed = compactPdf(classic);

  it('makes a file of many small objects at least twice as small', () => {
    expect(packed.length * 2).toBeLessThan(classic.length);
  });

  it('keeps every object', async () => {
    const [before, after] = await Promise.all([
      PDFDocument.load(classic),
      PDFDocument.load(packed),
    ]);
    expect(after.getPageCount()).toBe(300);
    expect(listObjects(after)).toEqual(expect.arrayContaining(listObjects(before)));
  });

  it('adds the objects that jsPDF never saw under the numbers taken for them', async () => {
    const pdf = new jsPDF({ compress: true });
    const packer = new ObjectPacker();
    Reflect.get(pdf.internal, 'events').subscribe('postPutResources', () => {
      // more than one stream of them
      for (let index = 0; index < 2500; index += 1) {
        const number: number = Reflect.get(pdf.internal, 'newObjectDeferred')();
        packer.start(number).text(`<</Added ${index}>>`);
      }
    });
    const withGaps = new Uint8Array(pdf.output('arraybuffer'));
    const added = [...packer.numbers];
    const read = await PDFDocument.load(compactPdf(withGaps, packer));
    expect(added).toHaveLength(2500);
    expect(listObjects(read)).toEqual(
      expect.arrayContaining(added.map((number, index) => `${number} 0 R <<\n/Added ${index}\n>>`)),
    );
  });

  it('refuses an object whose number jsPDF took', () => {
    const packer = new ObjectPacker();
    packer.start(1).text('<<>>');
    expect(() => compactPdf(classic, packer)).toThrow('Two objects of number 1');
  });

  it('refuses a file that jsPDF did not write', () => {
    expect(() => compactPdf(packed)).toThrow('Not a file of jsPDF');
  });
});
