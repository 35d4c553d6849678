import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';

import { reportFonts } from '../../support/report-fonts.ts';
import { checkUa } from '../../support/ua-check/ua-check.ts';
import { kitchenSink } from '../kitchen-sink.ts';

async function render(document = kitchenSink) {
  const result = await renderPdf(document, reportFonts);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function run(program: string, ...options: string[]): string {
  return execFileSync(program, options, { encoding: 'utf8' });
}

describe('the PDF of a report', () => {
  let rendered: Awaited<ReturnType<typeof render>>;
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'report.pdf');
  beforeAll(async () => {
    rendered = await render();
    writeFileSync(file, rendered.bytes);
  });

  it('breaks no rule of PDF/UA-1', async () => {
    expect(await checkUa(rendered.bytes)).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    const again = await render();
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(rendered.bytes))).toBe(0);
  });

  it('gives back its text, whatever the language', () => {
    const text = run('pdftotext', file, '-');
    for (const words of ['dŵr', 'tŷ', 'Łódź', '“cost”', '≥', '€', 'Page 2 of']) {
      expect(text).toContain(words);
    }
  });

  it('is a sound file with the pages it says it has', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    expect(run('pdfinfo', file)).toMatch(new RegExp(`Pages:\\s+${rendered.pageCount}\\n`));
  });

  it('shows its headings and tables to other readers', () => {
    const tree = run('pdfinfo', '-struct-text', file);
    for (const type of ['Document', 'H1', 'H3', 'Table', 'TH', 'Figure', 'TOCI', 'LBody']) {
      expect(tree).toMatch(new RegExp(`^\\s*${type}\\b`, 'm'));
    }
  });

  it('stops when it is cancelled', async () => {
    const result = await renderPdf(kitchenSink, reportFonts, { isCancelled: () => true });
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});
