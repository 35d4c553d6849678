// pdfkit with its own tags.
import PDFDocument from 'pdfkit';

import { prepareWith } from './pdfkit-pages.mjs';

export const prepare = prepareWith(PDFDocument, { isTagged: true });
