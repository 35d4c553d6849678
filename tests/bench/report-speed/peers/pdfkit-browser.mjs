// pdfkit as a browser loads it, untagged: it deflates in JavaScript, as everything in a browser must.
import { prepareWith } from './pdfkit-pages.mjs';

// the package hands this file to bundlers for browsers only
const build = new URL('node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url);
const { default: PDFDocument } = await import(build.href);

export const prepare = prepareWith(PDFDocument, { isTagged: false });
