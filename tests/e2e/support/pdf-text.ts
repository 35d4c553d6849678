import { spawnSync } from 'node:child_process';

/** The text of a PDF in reading order, as pdftotext (poppler-utils) reads it. */
export function pdfText(bytes: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync('pdftotext', ['-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
