import { jsPDF } from 'jspdf';

import { deflate } from '#report/pdf/deflate/deflate.ts';
import { joinLatin1, splitLatin1 } from '#report/pdf/latin1.ts';

/** Gives jsPDF a quicker deflate: its own joins the result one character at a time. Safe to call again. */
export function installFastDeflate(): void {
  const key = 'processDataByFilters';
  const api: object = jsPDF.API;
  const own: unknown = Reflect.get(api, key);
  if (typeof own !== 'function') throw new Error('This jsPDF lacks processDataByFilters');
  if (own === processDataByFilters) return;
  Reflect.set(api, key, processDataByFilters);
}

/** jsPDF writes nothing on its pages: what is on them is put in later. */
const emptyDeflated = joinLatin1(deflate(new Uint8Array()));

/** jsPDF's contract: the data (one character a byte) through the filters, and the PDF name of the way back. */
function processDataByFilters(
  data: string | undefined,
  filters: string | readonly string[] | undefined,
): { data: string; reverseChain: string } {
  const names = typeof filters === 'string' ? [filters] : (filters ?? []);
  if (names.length === 0) return { data: data ?? '', reverseChain: '' };
  if (names.length > 1 || !(names[0] ?? '').endsWith('FlateEncode')) {
    throw new Error(`The report uses no filter ${names.join(' ')}`);
  }
  const deflated = data === '' ? emptyDeflated : joinLatin1(deflate(splitLatin1(data ?? '')));
  return { data: deflated, reverseChain: '/FlateDecode' };
}
