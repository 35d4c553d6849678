// pdfkit as Node loads it, untagged: rows are placed by hand, which is quicker than its own tables.
import PDFDocument from 'pdfkit';

import { prepareWith } from './pdfkit-pages.mjs';

export const prepare = prepareWith(PDFDocument, { isTagged: false });
